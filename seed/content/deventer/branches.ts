import type { DemoBranch } from '../types.ts';

export const branches: DemoBranch[] = [
  {
    slug: 'centrum',
    name: 'Bibliotheek Centrum',
    street: 'Leestafelplein 1',
    postalCode: '7411 ZZ',
    city: 'Deventer',
    openingHours: [
      { weekday: 1, opens: '13:00', closes: '18:00' },
      { weekday: 2, opens: '09:30', closes: '18:00' },
      { weekday: 3, opens: '09:30', closes: '18:00' },
      { weekday: 4, opens: '09:30', closes: '20:00' },
      { weekday: 5, opens: '09:30', closes: '18:00' },
      { weekday: 6, opens: '10:00', closes: '16:00' },
    ],
    rooms: [
      {
        slug: 'grote-zaal',
        name: 'Grote zaal',
        capacity: 80,
        equipment: ['beamer', 'microfoon', 'ringleiding', 'podium'],
        setupMinutes: 30,
        teardownMinutes: 30,
        approval: true,
        summary:
          'Zaal op de begane grond voor een lezing of een gesprek met veel mensen. Breed genoeg voor rolstoelen. Wij zetten de stoelen klaar, daarom kijken we elke aanvraag eerst na.',
      },
      {
        slug: 'werkplaats',
        name: 'Werkplaats',
        capacity: 24,
        equipment: ['scherm', 'whiteboard', 'losse tafels', 'stopcontacten bij elke tafel'],
        setupMinutes: 15,
        teardownMinutes: 15,
        approval: false,
        summary:
          'Licht lokaal met losse tafels. Handig om in groepjes te werken of samen papieren uit te zoeken.',
      },
      {
        slug: 'leestafel',
        name: 'De lange leestafel',
        capacity: 14,
        equipment: ['koffieautomaat', 'kranten', 'wifi'],
        setupMinutes: 0,
        teardownMinutes: 0,
        approval: false,
        summary:
          'Open plek bij de ingang, met zicht op het plein. Goed voor een gesprek waar anderen bij mogen komen zitten.',
      },
      {
        slug: 'spreekkamer-centrum',
        name: 'Spreekkamer',
        capacity: 4,
        equipment: ['deur die dicht kan', 'laptop', 'printer'],
        setupMinutes: 0,
        teardownMinutes: 0,
        approval: false,
        summary: 'Kleine kamer voor een gesprek dat niemand anders hoeft te horen.',
      },
    ],
  },
  {
    slug: 'wilgenhof',
    name: 'Wijkwinkel Wilgenhof',
    street: 'Wilgenhof 20',
    postalCode: '7421 ZZ',
    city: 'Deventer',
    openingHours: [
      { weekday: 1, opens: '09:00', closes: '17:00' },
      { weekday: 2, opens: '09:00', closes: '17:00' },
      { weekday: 3, opens: '09:00', closes: '20:00' },
      { weekday: 4, opens: '09:00', closes: '17:00' },
      { weekday: 5, opens: '09:00', closes: '17:00' },
    ],
    rooms: [
      {
        slug: 'huiskamer',
        name: 'Huiskamer',
        capacity: 30,
        equipment: ['banken', 'speelhoek', 'scherm', 'piano'],
        setupMinutes: 15,
        teardownMinutes: 15,
        approval: false,
        summary:
          'Ruime kamer met banken en een speelhoek. Je zit er zoals thuis, en er is altijd koffie of thee.',
      },
      {
        slug: 'keuken',
        name: 'Buurtkeuken',
        capacity: 16,
        equipment: ['twee fornuizen', 'oven', 'afwasmachine', 'lange eettafel'],
        setupMinutes: 30,
        teardownMinutes: 30,
        approval: true,
        summary:
          'Keuken waar je met een groep kookt en samen eet. De eerste keer krijg je uitleg over hygiëne en de apparaten.',
      },
      {
        slug: 'spreekkamer-wilgenhof',
        name: 'Stille kamer',
        capacity: 5,
        equipment: ['deur die dicht kan', 'twee lage stoelen', 'laptop'],
        setupMinutes: 0,
        teardownMinutes: 0,
        approval: false,
        summary: 'Rustige kamer aan de tuinkant, voor een spreekuur of een gesprek met zijn tweeën.',
      },
    ],
  },
];
