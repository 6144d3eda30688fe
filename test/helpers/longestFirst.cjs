/*
 * The files that take longest begin first: one that begins last keeps a whole run waiting. In a fresh clone
 * Jest knows no times, and goes by size.
 */
const Sequencer = require('@jest/test-sequencer').default;

const longest = [
  'access/access',
  'agenda/seats',
  'safety/day',
  'groups/privacy',
  'catalogue/import',
  'dossiers/writing',
  'meetings/planning',
  'core/accessTraps',
  'core/writers',
  'core/manyWrites',
  'safety/whoSeesWhat',
  'agenda/signingUp',
  'seed/seed',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
};

function placeOf({ path }) {
  const place = longest.findIndex((name) => path.endsWith(`test/${name}.test.ts`));
  return place < 0 ? longest.length : place;
}
