import type { DemoGroup } from '../types.ts';
import { laterLerenSpelen } from './groups/laterLerenSpelen.ts';
import { muziekEnGeheugen } from './groups/muziekEnGeheugen.ts';
import { samenLuisteren } from './groups/samenLuisteren.ts';
import { straatVolMuziek } from './groups/straatVolMuziek.ts';
import { twentseLiedjes } from './groups/twentseLiedjes.ts';

export const groups: DemoGroup[] = [
  muziekEnGeheugen,
  twentseLiedjes,
  samenLuisteren,
  laterLerenSpelen,
  straatVolMuziek,
];
