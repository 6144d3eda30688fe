import { Book } from './Book.tsx';
import { Care } from './Care.tsx';
import { Children } from './Children.tsx';
import { City } from './City.tsx';
import { Craft } from './Craft.tsx';
import { Garden } from './Garden.tsx';
import { Hands } from './Hands.tsx';
import { History } from './History.tsx';
import { House } from './House.tsx';
import { Kitchen } from './Kitchen.tsx';
import { Lamp } from './Lamp.tsx';
import { Language } from './Language.tsx';
import { Music } from './Music.tsx';
import { People } from './People.tsx';
import { Rails } from './Rails.tsx';
import { Water } from './Water.tsx';
import type { Motif } from '../motifs.ts';
import type { Picture } from './Picture.ts';

/** The picture of every motif. */
export const pictures: Record<Motif, Picture> = {
  rails: Rails,
  care: Care,
  house: House,
  music: Music,
  hands: Hands,
  book: Book,
  garden: Garden,
  city: City,
  water: Water,
  people: People,
  kitchen: Kitchen,
  craft: Craft,
  language: Language,
  lamp: Lamp,
  history: History,
  children: Children,
};
