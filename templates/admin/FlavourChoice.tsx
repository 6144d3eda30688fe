import type { TextFieldServerComponent } from 'payload';
import { FlavourChoiceInput } from './FlavourChoiceInput.tsx';
import { flavourFacts } from './flavourFacts.ts';

/** Choosing a flavour for a library: the hub's list, from the server. */
export const FlavourChoice: TextFieldServerComponent = ({ path }) => (
  <FlavourChoiceInput path={path} flavours={flavourFacts()} />
);
