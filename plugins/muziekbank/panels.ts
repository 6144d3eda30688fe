import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What stands below an evening: its programme, and its recordings. */
export const panels: Flavour<Settings, Words>['panels'] = {
  events: async (args) => {
    const { eveningPanel } = await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ './evenings/eveningPanel.ts'
    );
    return eveningPanel(args);
  },
  dossiers: async (args) => {
    const { recordingsPanel } = await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ './dossier/recordingsPanel.ts'
    );
    return recordingsPanel(args);
  },
};
