'use client';

import { useField, useTranslation } from '@payloadcms/ui';
import { flavours as en } from '../../src/core/text/en/flavours.ts';
import { flavours as nl } from '../../src/core/text/nl/flavours.ts';
import type { FlavourFacts } from './flavourFacts.ts';
import './flavours.css';

/** The flavours of this hub to choose from; one that is gone stays to be seen. */
export function FlavourChoiceInput({ path, flavours }: { path: string; flavours: FlavourFacts[] }) {
  const { value, setValue, showError, errorMessage } = useField<string>({ path });
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const t = (language === 'en' ? en : nl).settings;
  const id = `field-${path.replaceAll('.', '__')}`;
  const chosen = flavours.find(({ slug }) => slug === value);
  return (
    <div className={`field-type kc-setting${showError ? ' error' : ''}`}>
      <label className="field-label" htmlFor={id}>
        {t.choose}
      </label>
      <select
        id={id}
        value={value ?? ''}
        aria-invalid={showError}
        aria-describedby={`${id}-about`}
        onChange={(event) => setValue(event.target.value)}
      >
        <option value="">{t.open}</option>
        {flavours.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name[language]}
          </option>
        ))}
        {value && !chosen ? <option value={value}>{t.gone(value)}</option> : null}
      </select>
      <p className="field-description" id={`${id}-about`}>
        {showError ? errorMessage : chosen?.description[language]}
      </p>
    </div>
  );
}
