import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { line, lines } from '../fields/text.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { oldSlugsField, slugField } from '../fields/common.ts';
import { librariesAccess as access } from './access.ts';
import { adminsOnlyBut } from './fieldAccess.ts';
import { flavoursField } from './flavoursField.ts';
import { checkFlavours } from './hooks/checkFlavours.ts';
import { endUnprovenSessions } from './hooks/endUnprovenSessions.ts';
import { findAnew } from './hooks/findAnew.ts';
import { forgetRegistry } from './hooks/forgetRegistry.ts';
import { noteRetention } from './hooks/noteRetention.ts';
import { refuseReservedSlug } from './hooks/refuseReservedSlug.ts';
import { retentionField } from './retentionField.ts';
import { styleField } from './styleField.ts';

const config: CollectionConfig = {
  slug: 'libraries',
  labels: { singular: { nl: 'Bibliotheek', en: 'Library' }, plural: { nl: 'Bibliotheken', en: 'Libraries' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'isil'],
    group: { nl: 'Inrichting', en: 'Set-up' },
  },
  access,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeValidate: [checkFlavours],
    beforeChange: [refuseReservedSlug, keepSlugFree(null)],
    afterChange: [forgetRegistry, findAnew, noteRetention, endUnprovenSessions],
  },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100, required: true }),
    { ...slugField('name'), unique: true },
    oldSlugsField(),
    line('isil', { nl: 'ISIL', en: 'ISIL' }, { max: 16, index: true }),
    lines('welcome', { nl: 'Welkom (één zin)', en: 'Welcome in Dutch (one sentence)' }, { max: 300 }),
    lines('welcomeEn', { nl: 'Welkom in het Engels', en: 'Welcome in English' }, { max: 300 }),
    {
      name: 'hostnames',
      type: 'array',
      labels: {
        singular: { nl: 'Internetadres', en: 'Hostname' },
        plural: { nl: 'Internetadressen', en: 'Hostnames' },
      },
      label: { nl: 'Eigen internetadressen', en: 'Own hostnames' },
      maxRows: 20,
      fields: [
        line(
          'host',
          { nl: 'Adres, zoals kennis.bibliotheek.nl', en: 'Host' },
          { max: 253, required: true, index: true },
        ),
      ],
    },
    styleField(),
    flavoursField(),
    choice(
      'locales',
      { nl: 'Talen van de site', en: 'Languages of the site' },
      { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } },
      // Payload keeps `<table>_locales` for translations: the table needs a name of its own
      { hasMany: true, defaultValue: ['nl', 'en'], dbName: 'libraries_languages' },
    ),
    {
      name: 'embedOrigins',
      type: 'array',
      labels: { singular: { nl: 'Site', en: 'Site' }, plural: { nl: 'Sites', en: 'Sites' } },
      label: { nl: 'Sites die mogen insluiten', en: 'Sites that may embed' },
      maxRows: 50,
      fields: [line('origin', { nl: 'Adres', en: 'Origin' }, { max: 253, required: true })],
    },
    {
      name: 'contact',
      type: 'group',
      label: { nl: 'Contact', en: 'Contact' },
      fields: [
        { name: 'email', type: 'email', label: { nl: 'E-mailadres', en: 'E-mail' } },
        line('telephone', { nl: 'Telefoon', en: 'Telephone' }, { max: 30 }),
      ],
    },
    line(
      'isbnLink',
      { nl: 'Link naar de catalogus, met {isbn}', en: 'Link to the catalogue, with {isbn}' },
      { max: 500 },
    ),
    line(
      'ppnLink',
      { nl: 'Link naar de catalogus, met {ppn}', en: 'Link to the catalogue, with {ppn}' },
      { max: 500 },
    ),
    {
      name: 'holdMinutes',
      type: 'number',
      min: 5,
      max: 20160,
      defaultValue: 1440,
      label: {
        nl: 'Zo lang houden we plaatsen vast zonder bevestiging (minuten)',
        en: 'Seats are held without confirmation for (minutes)',
      },
    },
    {
      name: 'holdMinutesNear',
      type: 'number',
      min: 5,
      max: 1440,
      defaultValue: 60,
      label: { nl: 'En op de laatste dag (minuten)', en: 'And on the last day (minutes)' },
    },
    retentionField(),
    {
      name: 'requireSecondFactor',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Medewerkers loggen in met een tweede stap', en: 'Staff log in with a second step' },
      admin: {
        description: {
          nl: 'Een code van een app op de telefoon. Wie die nog niet heeft, stelt hem in bij het inloggen.',
          en: 'A code from an app on the phone. Who has none yet sets it up when logging in.',
        },
      },
    },
    {
      name: 'roomQuotaPerMonth',
      type: 'number',
      min: 1,
      max: 1000,
      label: {
        nl: 'Ruimtes aanvragen: hoogstens zo vaak per maand, per partner of groep (leeg: geen grens)',
        en: 'Asking for rooms: at most so often a month, per partner or group (empty: no limit)',
      },
    },
    {
      name: 'reminderHours',
      type: 'number',
      min: 0,
      max: 168,
      defaultValue: 24,
      label: {
        nl: 'Herinnering aan een activiteit (uren van tevoren; 0: geen)',
        en: 'Reminder of an activity (hours before; 0: none)',
      },
    },
    {
      name: 'overdueDays',
      type: 'number',
      min: 1,
      max: 60,
      defaultValue: 7,
      label: {
        nl: 'Wat zo lang wacht, krijgt een collega ook te horen (dagen)',
        en: 'What waits so long is told to a colleague as well (days)',
      },
    },
    {
      name: 'archived',
      type: 'checkbox',
      label: { nl: 'Gearchiveerd', en: 'Archived' },
      admin: { position: 'sidebar' },
    },
  ],
};

/** The tenant: a library with its own look, people and addresses. Archived, never deleted. */
export const Libraries: CollectionConfig = { ...config, fields: adminsOnlyBut(['flavours'], config.fields) };
