/** Made for a contract that is yet to come; the plain definition, as a package without the hub's types has it. */
export default {
  contract: 99,
  slug: 'tomorrow',
  name: { nl: 'Morgen', en: 'Tomorrow' },
  description: { nl: 'Nog niet.', en: 'Not yet.' },
};
