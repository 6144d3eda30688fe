import { FieldNotes, fieldAttributes, type FieldBase } from './Field.tsx';
import { noteLabel } from './FieldLabels.ts';

export type CheckboxFieldProps = Omit<FieldBase, 'required'> & {
  checked?: boolean;
  required?: boolean;
  /** What is sent when it is ticked; `ja` by default. */
  value?: string;
};

/** One box to tick. */
export function CheckboxField({ checked, value = 'ja', ...base }: CheckboxFieldProps) {
  const { t, name, label, hint, error } = base;
  noteLabel({ name, label });
  return (
    <div className={error ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <FieldNotes t={t} name={name} error={error} />
      <div className="kc-choice">
        <input {...fieldAttributes(base)} type="checkbox" value={value} defaultChecked={checked} />
        <label className="kc-choice__label" htmlFor={name}>
          {label}
        </label>
      </div>
      <FieldNotes t={t} name={name} hint={hint} />
    </div>
  );
}
