import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

export type EmailFieldProps = Pick<TextFieldProps, 't' | 'label' | 'hint' | 'required'> & {
  form: FormState;
  name?: string;
  /** Whose address it is: one's own, which a browser fills in, one to log in with, or that of another. */
  whose?: 'own' | 'login' | 'other';
};

const filledIn = { own: 'email', login: 'username', other: undefined } as const;

/** An e-mail address in a form. */
export function EmailField(props: EmailFieldProps) {
  const { t, form, label, hint, name = 'email', whose = 'own', required } = props;
  return (
    <TextField
      t={t}
      name={name}
      type="email"
      label={label}
      hint={hint}
      value={form.values[name]}
      error={errorOf(form, name)}
      autoComplete={filledIn[whose]}
      maxLength={254}
      width="middle"
      required={required}
    />
  );
}
