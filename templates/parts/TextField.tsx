import { controlClass, Field, fieldAttributes, type FieldBase } from './Field.tsx';

export type TextFieldProps = FieldBase & {
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'date' | 'time';
  autoComplete?: string;
  maxLength?: number;
  /** Expected length: a short answer gets a short box. */
  width?: 'short' | 'middle' | 'full';
  lang?: string;
};

/** One line of text. */
export function TextField({
  value,
  type = 'text',
  autoComplete,
  maxLength,
  width = 'full',
  lang,
  ...base
}: TextFieldProps) {
  return (
    <Field {...base}>
      <input
        {...fieldAttributes(base)}
        className={`${controlClass('utrecht-textbox', base.error)} kc-input--${width}`}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        maxLength={maxLength}
        lang={lang}
        dir="auto"
      />
    </Field>
  );
}
