/** A musical work, known worldwide by its number in the composer's catalogue. */
export type DemoWork = {
  slug: string;
  title: string;
  composer: string;
  /** As musicians write it: `BWV 1007`, `KV 525`, `op. 67`. */
  catalogueNumber: string;
  /** Year of completion or first publication; left out where sources differ. */
  year?: number;
};

type WorkRow = [slug: string, title: string, composer: string, catalogueNumber: string, year?: number];

const rows: WorkRow[] = [
  ['monteverdi-orfeo', "L'Orfeo", 'Claudio Monteverdi', 'SV 318', 1607],
  ['purcell-dido-and-aeneas', 'Dido and Aeneas', 'Henry Purcell', 'Z. 626'],
  ['vivaldi-lente', 'Vioolconcert in E, De lente', 'Antonio Vivaldi', 'RV 269', 1725],
  ['vivaldi-zomer', 'Vioolconcert in g, De zomer', 'Antonio Vivaldi', 'RV 315', 1725],
  ['vivaldi-herfst', 'Vioolconcert in F, De herfst', 'Antonio Vivaldi', 'RV 293', 1725],
  ['vivaldi-winter', 'Vioolconcert in f, De winter', 'Antonio Vivaldi', 'RV 297', 1725],
  ['vivaldi-gloria', 'Gloria in D', 'Antonio Vivaldi', 'RV 589'],
  ['bach-cellosuite-1', 'Suite nr. 1 in G voor cello solo', 'Johann Sebastian Bach', 'BWV 1007'],
  ['bach-vioolpartita-2', 'Partita nr. 2 in d voor viool solo', 'Johann Sebastian Bach', 'BWV 1004', 1720],
  [
    'bach-wohltemperierte-klavier-1',
    'Das Wohltemperierte Klavier, deel 1',
    'Johann Sebastian Bach',
    'BWV 846–869',
    1722,
  ],
  ['bach-dubbelconcert', 'Concert in d voor twee violen', 'Johann Sebastian Bach', 'BWV 1043'],
  ['bach-matthaus-passion', 'Matthäus-Passion', 'Johann Sebastian Bach', 'BWV 244', 1727],
  ['bach-goldbergvariaties', 'Goldbergvariaties', 'Johann Sebastian Bach', 'BWV 988', 1741],
  ['handel-water-music', 'Water Music', 'Georg Friedrich Händel', 'HWV 348–350', 1717],
  ['handel-messiah', 'Messiah', 'Georg Friedrich Händel', 'HWV 56', 1741],
  ['handel-fireworks', 'Music for the Royal Fireworks', 'Georg Friedrich Händel', 'HWV 351', 1749],
  ['haydn-afscheid', 'Symfonie nr. 45 in fis, Afscheid', 'Joseph Haydn', 'Hob. I:45', 1772],
  ['haydn-paukenslag', 'Symfonie nr. 94 in G, Paukenslag', 'Joseph Haydn', 'Hob. I:94', 1791],
  ['haydn-schopfung', 'Die Schöpfung', 'Joseph Haydn', 'Hob. XXI:2', 1798],
  ['mozart-kleine-nachtmusik', 'Eine kleine Nachtmusik', 'Wolfgang Amadeus Mozart', 'KV 525', 1787],
  ['mozart-symfonie-40', 'Symfonie nr. 40 in g', 'Wolfgang Amadeus Mozart', 'KV 550', 1788],
  ['mozart-zauberflote', 'Die Zauberflöte', 'Wolfgang Amadeus Mozart', 'KV 620', 1791],
  ['mozart-klarinetconcert', 'Klarinetconcert in A', 'Wolfgang Amadeus Mozart', 'KV 622', 1791],
  ['mozart-requiem', 'Requiem in d', 'Wolfgang Amadeus Mozart', 'KV 626', 1791],
  [
    'beethoven-mondschein',
    'Pianosonate nr. 14 in cis, Mondschein',
    'Ludwig van Beethoven',
    'op. 27 nr. 2',
    1801,
  ],
  ['beethoven-symfonie-5', 'Symfonie nr. 5 in c', 'Ludwig van Beethoven', 'op. 67', 1808],
  ['beethoven-symfonie-6', 'Symfonie nr. 6 in F, Pastorale', 'Ludwig van Beethoven', 'op. 68', 1808],
  ['beethoven-fur-elise', 'Für Elise', 'Ludwig van Beethoven', 'WoO 59', 1810],
  ['beethoven-symfonie-9', 'Symfonie nr. 9 in d', 'Ludwig van Beethoven', 'op. 125', 1824],
  ['schubert-erlkonig', 'Erlkönig', 'Franz Schubert', 'D. 328', 1815],
  ['schubert-forellenkwintet', 'Pianokwintet in A, Forelle', 'Franz Schubert', 'D. 667', 1819],
  ['schubert-onvoltooide', 'Symfonie in b, Onvoltooide', 'Franz Schubert', 'D. 759', 1822],
  ['schubert-winterreise', 'Winterreise', 'Franz Schubert', 'D. 911', 1827],
  ['schubert-strijkkwintet', 'Strijkkwintet in C', 'Franz Schubert', 'D. 956', 1828],
  ['clara-schumann-pianoconcert', 'Pianoconcert in a', 'Clara Schumann', 'op. 7', 1835],
  ['clara-schumann-pianotrio', 'Pianotrio in g', 'Clara Schumann', 'op. 17', 1846],
  ['schumann-kinderszenen', 'Kinderszenen', 'Robert Schumann', 'op. 15', 1838],
  ['chopin-preludes', '24 preludes', 'Frédéric Chopin', 'op. 28', 1839],
  ['mendelssohn-vioolconcert', 'Vioolconcert in e', 'Felix Mendelssohn Bartholdy', 'op. 64', 1844],
  ['farrenc-symfonie-3', 'Symfonie nr. 3 in g', 'Louise Farrenc', 'op. 36', 1847],
  ['brahms-deutsches-requiem', 'Ein deutsches Requiem', 'Johannes Brahms', 'op. 45', 1868],
  ['brahms-wiegenlied', 'Wiegenlied', 'Johannes Brahms', 'op. 49 nr. 4', 1868],
  ['grieg-peer-gynt-suite-1', 'Peer Gynt, suite nr. 1', 'Edvard Grieg', 'op. 46'],
  ['tsjaikovski-zwanenmeer', 'Het zwanenmeer', 'Pjotr Iljitsj Tsjaikovski', 'op. 20', 1876],
  ['tsjaikovski-notenkraker', 'De notenkraker', 'Pjotr Iljitsj Tsjaikovski', 'op. 71', 1892],
  ['rimski-korsakov-scheherazade', 'Scheherazade', 'Nikolaj Rimski-Korsakov', 'op. 35', 1888],
  ['dvorak-nieuwe-wereld', 'Symfonie nr. 9 in e, Uit de Nieuwe Wereld', 'Antonín Dvořák', 'op. 95', 1893],
  ['elgar-celloconcert', 'Celloconcert in e', 'Edward Elgar', 'op. 85', 1919],
  ['prokofjev-peter-en-de-wolf', 'Peter en de wolf', 'Sergej Prokofjev', 'op. 67', 1936],
  [
    'britten-young-persons-guide',
    "The Young Person's Guide to the Orchestra",
    'Benjamin Britten',
    'op. 34',
    1945,
  ],
];

/** Works the demo dossiers speak of, oldest composers first. */
export const works: DemoWork[] = rows.map(([slug, title, composer, catalogueNumber, year]) =>
  year === undefined
    ? { slug, title, composer, catalogueNumber }
    : { slug, title, composer, catalogueNumber, year },
);
