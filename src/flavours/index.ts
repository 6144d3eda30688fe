/**
 * The contract, as flavours import it: how one is defined, and what may be in it. This is safe in the
 * admin's bundle; what pages are made with is in hub.ts.
 */
export { defineFlavour } from './contract/defineFlavour.ts';
export { contractVersion } from './contract/contractVersion.ts';
export type {
  DashboardCard,
  Extension,
  Flavour,
  FlavourContext,
  FlavourLibrary,
  FlavourPanel,
  FlavourStep,
  LineSlug,
} from './contract/Flavour.ts';
export type { PublicRecording } from '../catalogue/recordings/PublicRecording.ts';
export type { VideoName } from '../catalogue/marc/videoRecord.ts';
export type { Words } from '../core/text/Words.ts';
export type { FlavourPlugin } from './contract/FlavourPlugin.ts';
export type { Label } from './contract/Label.ts';
export type { SettingsSchema } from './contract/SettingsSchema.ts';
export type { FlavourSite } from './site/FlavourSite.ts';
export { createDemo } from './seed/createDemo.ts';
export * from './building.ts';
