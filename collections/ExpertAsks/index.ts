import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { lines } from '../fields/text.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { expertAsksAccess as access } from './access.ts';

/** A question that was put to an expert, and the answer, which comes to the librarian first. */
export const ExpertAsks: CollectionConfig = {
  slug: 'expert-asks',
  labels: {
    singular: { nl: 'Vraag aan expert', en: 'Question to an expert' },
    plural: { nl: 'Vragen aan experts', en: 'Questions to experts' },
  },
  admin: { hidden: true },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeValidate: [libraryFrom({ path: 'question', relationTo: 'questions' })] },
  fields: [
    one('question', 'questions', { nl: 'Vraag', en: 'Question' }, { required: true }),
    one('expert', 'experts', { nl: 'Expert', en: 'Expert' }),
    one('askedBy', 'users', { nl: 'Gevraagd door', en: 'Asked by' }),
    lines('text', { nl: 'Zoals gevraagd', en: 'As asked' }, { max: 3000, required: true }),
    lines('note', { nl: 'Briefje erbij', en: 'Note' }, { max: 1000 }),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        asked: { nl: 'Gevraagd', en: 'Asked' },
        answered: { nl: 'Beantwoord', en: 'Answered' },
        declined: { nl: 'Kan nu niet', en: 'Cannot now' },
        thanked: { nl: 'Bedankt', en: 'Thanked' },
      },
      { required: true, defaultValue: 'asked', index: true },
    ),
    lines('answer', { nl: 'Antwoord', en: 'Answer' }, { max: 10000 }),
    { name: 'answeredAt', type: 'date', label: { nl: 'Beantwoord op', en: 'Answered at' } },
  ],
};
