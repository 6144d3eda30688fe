/** The zone of a thing that happens in no building of its own. */
export const homeZone = 'Europe/Amsterdam';
