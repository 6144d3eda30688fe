import type { JSONFieldServerComponent } from 'payload';
import { flavourFacts } from './flavourFacts.ts';
import { FlavourSettingsForm } from './FlavourSettingsForm.tsx';

/** The settings of a flavour, as a form made from its schema. */
export const FlavourSettings: JSONFieldServerComponent = ({ path }) => (
  <FlavourSettingsForm path={path} flavours={flavourFacts()} />
);
