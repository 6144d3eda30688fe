import type { DemoGroup } from '../types.ts';
import { kernploegKennismakersdag } from './groups/kernploegKennismakersdag.ts';
import { kleinGroen } from './groups/kleinGroen.ts';
import { reparerenKunJeLeren } from './groups/reparerenKunJeLeren.ts';
import { taalmaatjes } from './groups/taalmaatjes.ts';
import { verhalenVanDeFabriek } from './groups/verhalenVanDeFabriek.ts';

export const groups: DemoGroup[] = [
  reparerenKunJeLeren,
  kleinGroen,
  verhalenVanDeFabriek,
  taalmaatjes,
  kernploegKennismakersdag,
];
