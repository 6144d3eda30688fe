import { deventer } from './content/deventer/index.ts';
import { enschede } from './content/enschede/index.ts';
import { middenBrabant } from './content/midden-brabant/index.ts';
import { oss } from './content/oss/index.ts';
import type { DemoLibrary } from './content/types.ts';

/** The libraries of the demo network. */
export const network: DemoLibrary[] = [middenBrabant, enschede, deventer, oss];
