/** The file holds something that the configuration would change or take away; the hub does not start. */
export class GrowthRefused extends Error {
  constructor(problems: string[]) {
    super(
      [
        'The embedded database holds something that a flavour would change or take away:',
        ...problems.map((problem) => `  ${problem}`),
        'Nothing was changed. Put the definition back as it was, or write a migration by hand (`migrations` in',
        'the flavour, see docs/flavours.md), or leave the flavour out for now (FLAVOURS, see README).',
      ].join('\n'),
    );
    this.name = 'GrowthRefused';
  }
}
