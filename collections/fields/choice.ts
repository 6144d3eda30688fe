import type { SelectField } from 'payload';
import type { Label } from './text.ts';

type Rest = {
  required?: boolean;
  hasMany?: boolean;
  index?: boolean;
  defaultValue?: string | string[];
  dbName?: string;
  admin?: SelectField['admin'];
  access?: SelectField['access'];
  validate?: SelectField['validate'];
};

/** One (or more) of a fixed list. `options`: value → label. */
export function choice(
  name: string,
  label: Label,
  options: Record<string, Label>,
  rest: Rest = {},
): SelectField {
  return {
    name,
    type: 'select',
    label,
    options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
    ...rest,
  } as SelectField;
}
