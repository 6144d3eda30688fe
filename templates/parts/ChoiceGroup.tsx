import { FieldNotes, type FieldBase } from './Field.tsx';
import { noteLabel } from './FieldLabels.ts';
import type { Option } from './SelectField.tsx';

export type ChoiceGroupProps = FieldBase & {
  kind: 'radio' | 'checkbox';
  options: (Option & { hint?: string })[];
  values: string[];
  /** An offer, whose hint says that one may do something else: then `(not required)` beside it only puzzles. */
  offer?: boolean;
};

/** The shared shape of RadioGroup and CheckboxGroup; the first choice carries the field's id for error links. */
export function ChoiceGroup({
  t,
  kind,
  name,
  label,
  hint,
  error,
  required,
  options,
  values,
  offer = false,
}: ChoiceGroupProps) {
  noteLabel({ name, label });
  const described = [hint ? `${name}-hint` : '', error ? `${name}-fout` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={
        error ? 'utrecht-form-field utrecht-form-field--invalid kc-choices' : 'utrecht-form-field kc-choices'
      }
      aria-describedby={described || undefined}
    >
      <legend className="utrecht-form-label">
        {label}
        {required || offer ? null : <span className="kc-optional">{` ${t.optional}`}</span>}
      </legend>
      <FieldNotes t={t} name={name} hint={hint} error={error} />
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${index + 1}`;
        return (
          <div className="kc-choice" key={option.value}>
            <input
              type={kind}
              id={id}
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
              disabled={option.disabled}
              required={kind === 'radio' ? required : undefined}
              aria-describedby={option.hint ? `${id}-uitleg` : undefined}
            />
            <label className="kc-choice__label" htmlFor={id}>
              {option.label}
            </label>
            {option.hint ? (
              <p className="kc-choice__hint" id={`${id}-uitleg`}>
                {option.hint}
              </p>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
