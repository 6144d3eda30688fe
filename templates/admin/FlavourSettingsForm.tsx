'use client';

import { useField, useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { flavours as en } from '../../src/core/text/en/flavours.ts';
import { flavours as nl } from '../../src/core/text/nl/flavours.ts';
import type { FlavourFacts } from './flavourFacts.ts';
import { FlavourSetting } from './FlavourSetting.tsx';
import './flavours.css';

type Values = Record<string, unknown>;

/** One field for every setting in the schema of the flavour that is chosen beside it; messages at their field. */
export function FlavourSettingsForm({ path, flavours }: { path: string; flavours: FlavourFacts[] }) {
  const { value, setValue } = useField<Values | null>({ path });
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const t = (language === 'en' ? en : nl).settings;
  const chosen = useFormFields(([fields]) => fields[path.replace(/settings$/, 'flavour')]?.value as string);
  const flavour = flavours.find(({ slug }) => slug === chosen);
  const names = Object.keys(flavour?.settings?.properties ?? {});
  const [errors, forget] = useServerErrors({ path, names });
  const given: Values = typeof value === 'object' && value !== null ? value : {};

  if (!chosen) return <p className="field-description kc-setting">{t.first}</p>;
  if (!flavour?.settings) return <p className="field-description kc-setting">{t.none}</p>;
  const { properties, required = [] } = flavour.settings;

  const change = (name: string, next: unknown) => {
    forget(name);
    const rest = Object.fromEntries(
      Object.entries(given).filter(([key]) => key !== name && key in properties),
    );
    setValue(next === undefined ? rest : { ...rest, [name]: next });
  };
  return (
    <fieldset className="field-type kc-settings">
      <legend className="field-label">{flavour.name[language]}</legend>
      {Object.entries(properties).map(([name, setting]) => (
        <FlavourSetting
          key={name}
          id={`field-${path.replaceAll('.', '__')}__${name}`}
          setting={setting}
          value={given[name] ?? setting.default}
          required={required.includes(name)}
          error={errors[name]}
          language={language}
          t={t}
          onChange={(next) => change(name, next)}
        />
      ))}
    </fieldset>
  );
}

/**
 * Payload puts what the server refused under a path of its own for each setting. It is taken over from
 * there: left behind, it would be sent along as a value.
 */
function useServerErrors({
  path,
  names,
}: {
  path: string;
  names: string[];
}): [Record<string, string>, (name: string) => void] {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const dispatch = useFormFields(([, send]) => send);
  const found = useFormFields(([fields]) =>
    JSON.stringify(
      Object.fromEntries(
        names.flatMap((name) => {
          const message = fields[`${path}.${name}`]?.errorMessage;
          return message ? [[name, message]] : [];
        }),
      ),
    ),
  );
  useEffect(() => {
    const fresh = JSON.parse(found) as Record<string, string>;
    if (Object.keys(fresh).length === 0) return;
    setErrors(fresh);
    for (const name of Object.keys(fresh)) dispatch({ type: 'REMOVE', path: `${path}.${name}` });
  }, [found, dispatch, path]);
  const forget = (name: string) =>
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([key]) => key !== name)));
  return [errors, forget];
}
