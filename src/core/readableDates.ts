import type { Field, Plugin } from 'payload';

/** Dates of the admin as people here write them; Payload's own are American: `12/01/2026`, `10:00 AM`. */
export const readableDates: Plugin = (config) => {
  for (const collection of config.collections ?? []) nameDates(collection.fields);
  return config;
};

function nameDates(fields: Field[]): void {
  for (const field of fields) {
    if ('fields' in field) nameDates(field.fields);
    if (field.type === 'tabs') for (const tab of field.tabs) nameDates(tab.fields);
    if (field.type !== 'date') continue;
    const date = field.admin?.date;
    const withTime = date?.pickerAppearance === 'dayAndTime';
    field.admin = {
      ...field.admin,
      date: {
        displayFormat: withTime ? 'd MMMM yyyy HH:mm' : 'd MMMM yyyy',
        timeFormat: 'HH:mm',
        timeIntervals: 15,
        ...date,
      } as typeof date,
    };
  }
}
