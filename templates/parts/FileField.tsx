import { Field, fieldAttributes, type FieldBase } from './Field.tsx';

export type FileFieldProps = FieldBase & {
  /** Media types, e.g. `image/png,image/jpeg`. */
  accept?: string;
};

/** A file to send along; the Form around it must be `multipart`. */
export function FileField({ accept, ...base }: FileFieldProps) {
  return (
    <Field {...base}>
      <input {...fieldAttributes(base)} className="kc-file" type="file" accept={accept} />
    </Field>
  );
}
