'use client';

import type { Words } from '../../src/core/text/Words.ts';
import type { flavours } from '../../src/core/text/nl/flavours.ts';
import type { SettingSchema } from '../../src/flavours/contract/SettingsSchema.ts';

type Props = {
  id: string;
  setting: SettingSchema;
  value: unknown;
  required: boolean;
  error: string | undefined;
  language: 'nl' | 'en';
  t: Words<typeof flavours>['settings'];
  /** undefined: left open. */
  onChange: (value: unknown) => void;
};

/** One setting: the input that fits its type, with its label, help and message. */
export function FlavourSetting(props: Props) {
  const { id, setting, required, error, language, t } = props;
  const help = setting['x-help']?.[language] ?? (setting.type === 'array' ? t.perLine : undefined);
  return (
    <div className={`field-type kc-setting${error ? ' error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {setting['x-label'][language]}
        {required ? <span className="required">*</span> : null}
      </label>
      <Input {...props} />
      <p className="field-description" id={`${id}-about`}>
        {error ? <strong role="alert">{error}</strong> : help}
      </p>
    </div>
  );
}

function Input({ id, setting, value, required, error, language, t, onChange }: Props) {
  const common = {
    id,
    'aria-describedby': `${id}-about`,
    'aria-invalid': Boolean(error),
    'aria-required': required,
  };
  const text = (typed: string) => onChange(typed === '' ? undefined : typed);
  if (setting.type === 'boolean')
    return (
      <input
        {...common}
        type="checkbox"
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
    );
  if (setting.type === 'integer' || setting.type === 'number')
    return (
      <input
        {...common}
        type="number"
        step={setting.type === 'integer' ? 1 : 'any'}
        min={setting.minimum}
        max={setting.maximum}
        value={typeof value === 'number' ? value : ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.valueAsNumber)}
      />
    );
  if (setting.type === 'array')
    return (
      <textarea
        {...common}
        rows={4}
        value={Array.isArray(value) ? value.join('\n') : ''}
        onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))}
      />
    );
  if ('enum' in setting)
    return (
      <select {...common} value={String(value ?? '')} onChange={(event) => text(event.target.value)}>
        <option value="">{t.open}</option>
        {setting.enum.map((option) => (
          <option key={option} value={option}>
            {setting['x-options'][option]?.[language] ?? option}
          </option>
        ))}
      </select>
    );
  const shown = { ...common, value: String(value ?? '') };
  const { format, 'x-lines': isLong } = setting as { format?: string; 'x-lines'?: boolean };
  if (isLong) return <textarea {...shown} rows={4} onChange={(event) => text(event.target.value)} />;
  const type = format === 'email' || format === 'date' ? format : 'text';
  return <input {...shown} type={type} onChange={(event) => text(event.target.value)} />;
}
