import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What stands below a proposal. */
export const panels: Flavour<Settings, Words>['panels'] = {
  proposals: async (args) => {
    const { proposalPanel } = await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ './choose/proposalPanel.ts'
    );
    return proposalPanel(args);
  },
};
