/** A period of keeping, in days. A library sets its own within `min` and `max` (Libraries, `retention`). */
type Period = { usual: number; min: number; max: number; label: { nl: string; en: string } };

/** Every period there is. The usual ones are what /privacy promises. */
export const periods = {
  rsvpDays: {
    usual: 30,
    min: 1,
    max: 90,
    label: { nl: 'Aanmeldingen, na de activiteit', en: 'Sign-ups, after the activity' },
  },
  questionDays: {
    usual: 90,
    min: 1,
    max: 365,
    label: {
      nl: 'Wie iets vroeg of voorstelde, na het afhandelen',
      en: 'Who asked or proposed, after closing',
    },
  },
  unconfirmedDays: {
    usual: 2,
    min: 1,
    max: 7,
    label: { nl: 'Wat niet is bevestigd', en: 'What was not confirmed' },
  },
  mailDays: { usual: 30, min: 1, max: 90, label: { nl: 'Mails', en: 'Mails' } },
  logDays: {
    usual: 30,
    min: 7,
    max: 730,
    label: { nl: 'Logboek, meldingen en maatregelen', en: 'Audit log, reports and measures' },
  },
  accountDays: {
    usual: 730,
    min: 365,
    max: 1825,
    label: { nl: 'Accounts die niemand gebruikt', en: 'Accounts that nobody uses' },
  },
} as const satisfies Record<string, Period>;

export type PeriodName = keyof typeof periods;
