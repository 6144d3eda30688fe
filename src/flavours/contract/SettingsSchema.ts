import type { Label } from './Label.ts';

/** What the form in the admin shows with a setting. */
type Shown = { 'x-label': Label; 'x-help'?: Label };

/** One setting, as JSON Schema (draft 07, ajv 8) with its words. */
export type SettingSchema = Shown &
  (
    | {
        type: 'string';
        format?: 'email' | 'uri' | 'date' | 'time';
        minLength?: number;
        maxLength?: number;
        pattern?: string;
        default?: string;
        /** Shown as several lines. */
        'x-lines'?: boolean;
      }
    | { type: 'string'; enum: readonly string[]; 'x-options': Record<string, Label>; default?: string }
    | { type: 'integer'; minimum?: number; maximum?: number; default?: number }
    | { type: 'number'; minimum?: number; maximum?: number; default?: number }
    | { type: 'boolean'; default?: boolean }
    | {
        type: 'array';
        items: { type: 'string'; maxLength?: number; format?: 'email' | 'uri' };
        maxItems?: number;
        default?: readonly string[];
      }
  );

/** The settings of a flavour; what is not named is refused. */
export type SettingsSchema = {
  type: 'object';
  properties: Record<string, SettingSchema>;
  required?: readonly string[];
};
