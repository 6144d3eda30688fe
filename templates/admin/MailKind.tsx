import type { TextFieldServerComponent } from 'payload';
import { kindName } from '../../src/mail/kindName.ts';
import { flavourFacts } from './flavourFacts.ts';

/** On a mail in the admin: what kind it is, in words instead of the code that the hub calls it by. */
export const MailKind: TextFieldServerComponent = ({ data, field, i18n }) => {
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const flavours = Object.fromEntries(flavourFacts().map(({ slug, name }) => [slug, name[language]]));
  const label = field.label as Record<string, string> | undefined;
  return (
    <div className="field-type text">
      <p className="field-label">{label?.[language]}</p>
      <p>{kindName({ kind: String(data?.kind ?? ''), language, flavours })}</p>
    </div>
  );
};
