import { buttonClass, type ButtonLook } from './ButtonLink.tsx';

export type SubmitButtonProps = { label: string; look?: ButtonLook; name?: string; value?: string };

/** Sends the form it stands in. */
export function SubmitButton({ label, look = 'primary', name, value }: SubmitButtonProps) {
  return (
    <button className={buttonClass(look)} type="submit" name={name} value={value}>
      {label}
    </button>
  );
}
