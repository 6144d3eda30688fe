import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { Fieldset } from './Fieldset.tsx';
import { TextField } from './TextField.tsx';

export type DateTimePart = { name: string; value?: string; error?: string; label?: string };
export type DateTimeFieldsProps = {
  t: ShellText;
  legend: string;
  hint?: string;
  required?: boolean;
  /** Value `2026-11-26`. */
  date: DateTimePart;
  /** Value `19:30`, in the branch's own wall-clock time. */
  from?: DateTimePart;
  until?: DateTimePart;
};

/** A day and, where asked, the hours on that day. */
export function DateTimeFields({ t, legend, hint, required, date, from, until }: DateTimeFieldsProps) {
  return (
    <Fieldset legend={legend} hint={hint}>
      <div className="kc-datetime">
        <TextField
          t={t}
          type="date"
          width="middle"
          required={required}
          {...date}
          label={date.label ?? t.dateTime.date}
        />
        {from ? (
          <TextField
            t={t}
            type="time"
            width="short"
            required={required}
            {...from}
            label={from.label ?? t.dateTime.from}
          />
        ) : null}
        {until ? (
          <TextField
            t={t}
            type="time"
            width="short"
            required={required}
            {...until}
            label={until.label ?? t.dateTime.until}
          />
        ) : null}
      </div>
    </Fieldset>
  );
}
