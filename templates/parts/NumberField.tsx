import { controlClass, Field, fieldAttributes, type FieldBase } from './Field.tsx';

export type NumberFieldProps = FieldBase & {
  value?: number | string;
  min?: number;
  max?: number;
  step?: number;
};

/** A whole number, or one with `step` decimals. */
export function NumberField({ value, min, max, step, ...base }: NumberFieldProps) {
  return (
    <Field {...base}>
      <input
        {...fieldAttributes(base)}
        className={`${controlClass('utrecht-textbox', base.error)} kc-input--short`}
        type="number"
        inputMode={step && step % 1 ? 'decimal' : 'numeric'}
        defaultValue={value}
        min={min}
        max={max}
        step={step}
      />
    </Field>
  );
}
