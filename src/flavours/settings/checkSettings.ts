import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { textFor, type Language } from '../../core/text/index.ts';
import type { SettingsSchema } from '../contract/SettingsSchema.ts';

export type SettingProblem = {
  /** Name of the setting; '' when it is about all of them. */
  field: string;
  message: string;
};

const compiled = new WeakMap<SettingsSchema, ValidateFunction>();

/**
 * What is not right about settings, in words for who fills them in.
 * @returns nothing when they fit the schema
 */
export function checkSettings({
  schema,
  settings,
  language,
}: {
  schema: SettingsSchema;
  settings: unknown;
  language: Language;
}): SettingProblem[] {
  const check = compiled.get(schema) ?? compileSettings(schema);
  compiled.set(schema, check);
  if (check(settings ?? {})) return [];
  const found = new Map<string, SettingProblem>();
  for (const error of check.errors ?? []) {
    const field = fieldOf(error);
    if (!found.has(field))
      found.set(field, { field, message: messageOf({ schema, error, field, language }) });
  }
  return [...found.values()];
}

/** @throws Error when the schema is no JSON Schema that ajv understands */
export function compileSettings(schema: SettingsSchema): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  ajv.addVocabulary(['x-label', 'x-help', 'x-options', 'x-lines']);
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv.compile({ ...schema, additionalProperties: false });
}

function fieldOf(error: ErrorObject): string {
  const own = error.instancePath.split('/')[1];
  if (own) return own.replaceAll('~1', '/').replaceAll('~0', '~');
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
  return missingProperty ?? additionalProperty ?? '';
}

function messageOf({
  schema,
  error,
  field,
  language,
}: {
  schema: SettingsSchema;
  error: ErrorObject;
  field: string;
  language: Language;
}): string {
  const t = textFor(language).flavours.settings;
  const label = schema.properties[field]?.['x-label'][language] ?? field;
  const { limit, format } = error.params as { limit?: number; format?: string };
  const said = (() => {
    switch (error.keyword) {
      case 'required':
        return t.required;
      case 'additionalProperties':
        return t.unknown;
      case 'enum':
        return t.choice;
      case 'minimum':
        return t.minimum(limit ?? 0);
      case 'maximum':
        return t.maximum(limit ?? 0);
      case 'minLength':
        return limit === 1 ? t.required : t.minLength(limit ?? 0);
      case 'maxLength':
        return t.maxLength(limit ?? 0);
      case 'maxItems':
        return t.maxItems(limit ?? 0);
      case 'format':
        return t.format[format as keyof typeof t.format] ?? t.invalid;
      case 'type':
        return typeText({ t, type: schema.properties[field]?.type });
      default:
        return t.invalid;
    }
  })();
  return `${label}: ${said}`;
}

type Words = ReturnType<typeof textFor>['flavours']['settings'];

function typeText({ t, type }: { t: Words; type: string | undefined }): string {
  if (type === 'integer') return t.integer;
  if (type === 'number') return t.number;
  if (type === 'array') return t.list;
  return t.invalid;
}
