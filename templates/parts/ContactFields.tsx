import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { EmailField } from './EmailField.tsx';
import { TextField, type TextFieldProps } from './TextField.tsx';

type Asked = { label: string; hint: string };
export type ContactFieldsProps = Pick<TextFieldProps, 't'> & { form: FormState; email: Asked; phone: Asked };

/** Where staff can reach someone: an address, a telephone number, both or neither. */
export function ContactFields({ t, form, email, phone }: ContactFieldsProps) {
  return (
    <>
      <EmailField t={t} form={form} {...email} whose="other" />
      <TextField
        t={t}
        name="telefoon"
        type="tel"
        {...phone}
        value={form.values.telefoon}
        error={errorOf(form, 'telefoon')}
        maxLength={30}
        width="middle"
      />
    </>
  );
}
