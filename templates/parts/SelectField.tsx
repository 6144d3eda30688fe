import { controlClass, Field, fieldAttributes, type FieldBase } from './Field.tsx';

export type Option = { value: string; label: string; disabled?: boolean };
export type SelectFieldProps = FieldBase & {
  value?: string;
  options: Option[];
  /** First, empty option, e.g. `Kies een vestiging`. */
  empty?: string;
};

/** One of a list; with up to five options a RadioGroup is easier. */
export function SelectField({ value, options, empty, ...base }: SelectFieldProps) {
  return (
    <Field {...base}>
      <select
        {...fieldAttributes(base)}
        className={controlClass('utrecht-select', base.error)}
        defaultValue={value ?? ''}
      >
        {empty !== undefined ? <option value="">{empty}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
