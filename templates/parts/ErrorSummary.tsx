import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { Heading } from './Heading.tsx';

export type FieldError = { field: string; message: string };
export type ErrorSummaryProps = { t: ShellText; errors: FieldError[] };

/** What must be mended before the form can be sent, each with a link to its field; nothing without errors. */
export function ErrorSummary({ t, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div className="kc-errors utrecht-alert utrecht-alert--error" role="alert" tabIndex={-1} autoFocus>
      <div className="utrecht-alert__content">
        <Heading level={2} look={4}>
          {errors.length === 1 ? t.errors.one : t.errors.many(errors.length)}
        </Heading>
        <ul className="kc-errors__list">
          {errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              <a className="nl-link" href={`#${error.field}`}>
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
