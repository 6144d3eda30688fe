import type { Field, TextField } from 'payload';
import { choice } from '../fields/choice.ts';
import { line, type Label } from '../fields/text.ts';

/** How a library looks: a few tokens, from which the stylesheet is made (templates/styles/libraryTokens.ts). */
export function styleField(): Field {
  return {
    name: 'style',
    type: 'group',
    label: { nl: 'Uiterlijk', en: 'Style' },
    fields: [
      colour('primary', { nl: 'Hoofdkleur', en: 'Primary colour' }, '#1b4f72'),
      colour('accent', { nl: 'Tweede kleur', en: 'Accent colour' }, '#e0a526'),
      colour('surface', { nl: 'Achtergrond', en: 'Background' }, '#f6f4ef'),
      colour('ink', { nl: 'Tekstkleur', en: 'Text colour' }, '#1d2430'),
      choice(
        'shape',
        { nl: 'Hoeken', en: 'Corners' },
        {
          round: { nl: 'Rond', en: 'Round' },
          soft: { nl: 'Zacht', en: 'Soft' },
          square: { nl: 'Recht', en: 'Square' },
        },
        { defaultValue: 'soft' },
      ),
      choice(
        'heading',
        { nl: 'Koppen', en: 'Headings' },
        {
          serif: { nl: 'Met schreef', en: 'Serif' },
          sans: { nl: 'Zonder schreef', en: 'Sans' },
          slab: { nl: 'Stevig', en: 'Slab' },
        },
        { defaultValue: 'sans' },
      ),
      choice(
        'pattern',
        { nl: 'Patroon', en: 'Pattern' },
        {
          tracks: { nl: 'Sporen', en: 'Tracks' },
          notes: { nl: 'Noten', en: 'Notes' },
          waves: { nl: 'Golven', en: 'Waves' },
          hands: { nl: 'Handen', en: 'Hands' },
        },
        { defaultValue: 'waves' },
      ),
      { name: 'logo', type: 'upload', relationTo: 'media', label: { nl: 'Logo', en: 'Logo' } },
    ],
  };
}

function colour(name: string, label: Label, defaultValue: string): TextField {
  return line(name, label, {
    max: 7,
    defaultValue,
    validate: (value: unknown) =>
      value === undefined ||
      value === null ||
      /^#[0-9a-f]{6}$/i.test(String(value)) ||
      'Een kleur ziet eruit als #1b4f72.',
  } as never);
}
