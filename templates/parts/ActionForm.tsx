import { buttonClass, type ButtonLook } from './ButtonLink.tsx';
import { HiddenField } from './HiddenField.tsx';

export type ActionFormProps = {
  action: string;
  label: string;
  /** Words only heard, to tell equal buttons apart: `Keur goed` + `de aanvraag van Ria`. */
  about?: string;
  hidden?: Record<string, string>;
  look?: ButtonLook;
};

/** One button that does one thing by POST. */
export function ActionForm({ action, label, about, hidden = {}, look = 'secondary' }: ActionFormProps) {
  return (
    <form className="kc-action" method="post" action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <button className={buttonClass(look)} type="submit">
        {label}
        {about ? <span className="kc-visually-hidden">{` ${about}`}</span> : null}
      </button>
    </form>
  );
}
