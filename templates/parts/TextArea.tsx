import { controlClass, Field, fieldAttributes, type FieldBase } from './Field.tsx';

export type TextAreaProps = FieldBase & { value?: string; rows?: number; maxLength?: number; lang?: string };

/** Several lines of text. */
export function TextArea({ value, rows = 6, maxLength, lang, ...base }: TextAreaProps) {
  return (
    <Field {...base}>
      <textarea
        {...fieldAttributes(base)}
        className={controlClass('utrecht-textarea', base.error)}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
        lang={lang}
        dir="auto"
      />
    </Field>
  );
}
