import type { CollectionBeforeChangeHook } from 'payload';
import { hiddenByCommand } from './collections/byCommand.ts';
import { choice, line, one, type Flavour } from '../../src/flavours/index.ts';

/** The four things to see to before an activity can be held. */
export const checks = ['room', 'material', 'insurance', 'minors'] as const;
export type Check = (typeof checks)[number];

const checkLabels: Record<Check, { nl: string; en: string }> = {
  room: { nl: 'Ruimte', en: 'Room' },
  material: { nl: 'Materiaal', en: 'Material' },
  insurance: { nl: 'Verzekering', en: 'Insurance' },
  minors: { nl: 'Veilig voor kinderen', en: 'Safety for minors' },
};
const checkStates = {
  todo: { nl: 'Nog doen', en: 'To do' },
  done: { nl: 'Geregeld', en: 'Done' },
  none: { nl: 'Niet nodig', en: 'Not needed' },
};

/** What the flavour adds to proposals and events of the core. */
export const extend: Flavour['extend'] = {
  proposals: {
    fields: [
      ...checks.map((check) => choice(check, checkLabels[check], checkStates)),
      line('checkNote', { nl: 'Bij de lijst', en: 'With the list' }, { max: 500 }),
      { name: 'offeredAt', type: 'date', label: { nl: 'Mogelijkheden gestuurd op', en: 'Options sent at' } },
      { name: 'guidedAt', type: 'date', label: { nl: 'Gids gestuurd op', en: 'Guide sent at' } },
      one('format', 'kennismakers-formats', { nl: 'Naar format', en: 'After format' }),
      // Someone of another library who is asked, until they say yes and share their address.
      one(
        'asked',
        'users',
        { nl: 'Gevraagd', en: 'Asked' },
        { access: hiddenByCommand, admin: { hidden: true } },
      ),
      line(
        'askedFrom',
        { nl: 'Kennismaker van', en: 'Kennismaker of' },
        { max: 200, admin: { readOnly: true } },
      ),
    ],
  },
  events: {
    fields: [one('format', 'kennismakers-formats', { nl: 'Naar format', en: 'After format' })],
    hooks: { beforeChange: [keepFormat] },
  },
};

/** An activity that comes from a proposal after a format is held after that format. */
async function keepFormat({
  data,
  operation,
  req,
}: Parameters<CollectionBeforeChangeHook>[0]): Promise<Record<string, unknown>> {
  const given = data as { proposal?: unknown; kennismakers?: { format?: unknown } };
  if (operation !== 'create' || !given.proposal || given.kennismakers?.format) return data;
  const proposal = await req.payload.db.findOne<{ id: string; kennismakers?: { format?: string | null } }>({
    collection: 'proposals',
    where: { id: { equals: given.proposal } },
    req,
  });
  const format = proposal?.kennismakers?.format;
  return format ? { ...data, kennismakers: { ...given.kennismakers, format } } : data;
}
