import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** What stands below a dossier. */
export const panels: Flavour<Settings, Words>['panels'] = {
  dossiers: async (args) => {
    const { mapPanel } = await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ './map/mapPanel.ts'
    );
    return mapPanel(args);
  },
};
