/** Words in both languages, for what stands in the admin or is known before a reader is. */
export type Label = { nl: string; en: string };
