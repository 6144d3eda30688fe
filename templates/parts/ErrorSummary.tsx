import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { fieldLabels } from './FieldLabels.ts';
import { Heading } from './Heading.tsx';

export type FieldError = { field: string; message: string };
export type ErrorSummaryProps = { t: ShellText; errors: FieldError[] };

/** What must be mended before the form can be sent, in the order of the form, each with a link to its field; nothing without errors. */
export function ErrorSummary({ t, errors }: ErrorSummaryProps) {
  return errors.length === 0 ? null : <Errors t={t} errors={errors} />;
}

function Errors({ t, errors }: ErrorSummaryProps) {
  const labels = fieldLabels();
  const fields = [...labels.keys()];
  const inOrder = errors.toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field));
  return (
    <div className="kc-errors utrecht-alert utrecht-alert--error" role="alert" tabIndex={-1} autoFocus>
      <div className="utrecht-alert__content">
        <Heading level={2} look={4}>
          {errors.length === 1 ? t.errors.one : t.errors.many(errors.length)}
        </Heading>
        <ul className="kc-errors__list">
          {inOrder.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              <a className="nl-link" href={`#${error.field}`}>
                {withLabel({ label: labels.get(error.field), message: error.message })}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** `Je naam: vul dit in.` Twice "Vul dit in." says nothing; after a question the message stays a sentence. */
function withLabel({ label, message }: { label?: string; message: string }): string {
  if (!label) return message;
  if (/[.?!…]$/.test(label)) return `${label} ${message}`;
  return `${label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
