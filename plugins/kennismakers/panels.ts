import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What stands below a proposal, an activity and a dossier. */
export const panels: Flavour<Settings, Words>['panels'] = {
  proposals: async (args) => {
    const { proposalPanel } = await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ './choose/proposalPanel.ts'
    );
    return proposalPanel(args);
  },
  events: async (args) => {
    const { eventPanel } = await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ './makers/eventPanel.ts'
    );
    return eventPanel(args);
  },
  dossiers: async (args) => {
    const { dossierPanel } = await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ './makers/dossierPanel.ts'
    );
    return dossierPanel(args);
  },
};
