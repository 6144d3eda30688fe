import type { DemoPerson } from '../types.ts';

export const people: DemoPerson[] = [
  {
    key: 'bibliothecaris',
    name: 'Sanne Verhoeven',
    role: 'librarian',
    themes: ['spoorzone', 'stad-en-verandering'],
  },
  { key: 'moderator', name: 'Deniz Kaya', role: 'moderator', themes: ['stad-en-verandering'] },
  { key: 'partner', name: 'Mirjam de Laat', role: 'partner', themes: ['ouderenzorg', 'mantelzorg'] },
  { key: 'deskundige', name: 'Ad Schellekens', role: 'expert', themes: ['lokale-geschiedenis', 'spoorzone'] },
  { key: 'ineke', name: 'Ineke Vermeer', role: 'expert', themes: ['ouderenzorg'] },
  { key: 'inwoner', name: 'Naima el Amrani', role: 'resident', themes: ['ouderenzorg', 'mantelzorg'] },
  { key: 'toon', name: 'Toon Mutsaers', role: 'resident', themes: ['spoorzone'] },
  { key: 'riet', name: 'Riet Brekelmans', role: 'resident', themes: ['spoorzone', 'lokale-geschiedenis'] },
  { key: 'lieke', name: 'Lieke van den Hout', role: 'resident', themes: ['mantelzorg'] },
  { key: 'jan', name: 'Jan Smulders', role: 'resident', themes: ['ouderenzorg', 'mantelzorg'] },
  { key: 'thijs', name: 'Thijs Panis', role: 'resident', themes: ['stad-en-verandering', 'spoorzone'] },
  { key: 'corrie', name: 'Corrie Vugts', role: 'resident', themes: ['lokale-geschiedenis', 'ouderenzorg'] },
];
