import { afterAll, beforeAll, expect } from '@jest/globals';
import { logInOnSite } from '../journey/logInOnSite.ts';
import { lookAt } from '../journey/lookAt.ts';
import { Person } from '../journey/Person.ts';
import { stepsOf } from '../journey/stepsOf.ts';
import type { Story } from './Story.ts';
import { violations } from '../violations.ts';

/** Question, match, answer, signal, meeting, dossier, catalogue record: in Deventer's demo network. */
export const wijkwinkelStory: Story = (at, { axe }) => {
  const step = stepsOf();
  const words = 'Mijn buurvrouw Gülay krijgt een hogere huur. Ze spreekt vooral Turks. Mag dat zomaar?';
  const publicText = 'Mag de huur midden in het jaar omhoog?';
  const asker = { naam: 'Joke Slot', email: 'joke.slot@buurt.example' };
  const expert = 'nurcan.aksoy@mensen.example';
  const meeting = 'Wonen: wat mag je vragen?';
  let resident: Person;
  let guest: Person;
  let visitor: Person;
  let librarian: Person;
  let question: string;
  let dossier: string;

  beforeAll(async () => {
    const { demo, browser } = at();
    await demo.moveClock(0);
    resident = await Person.arrive({ demo, browser, scripts: false, width: 360 });
    guest = await Person.arrive({ demo, browser, scripts: false, width: 360 });
    visitor = await Person.arrive({ demo, browser, width: 360 });
    librarian = await Person.arrive({ demo, browser });
    await logInOnSite(librarian, { email: 'bibliothecaris@deventer.kenniscloud.example' });
  }, 60_000);

  afterAll(async () => {
    for (const person of [resident, guest, visitor, librarian]) await person?.leave();
  });

  /** The open page as a phone and a desk show it, and as axe reads it. */
  const look = async (person: Person, name: string) => {
    await lookAt(person, `wijkwinkel-${name}`);
    if (!axe) return;
    const seen = person === guest ? visitor : person; // axe needs scripts
    if (seen !== person) await seen.open(person.page.url());
    expect({ name, found: await violations(seen.page) }).toEqual({ name, found: [] });
  };

  step('should bring a question from the site to the desk, with the words for staff only', async () => {
    await resident.open('/deventer/vraag');
    expect(await resident.send(/\/vraag$/, { vraag: words, thema: 'Wonen', ...asker })).toBe(200);
    await librarian.open('/deventer/wijkwinkel/balie');
    expect(await librarian.read()).toContain('Gülay');
    await look(librarian, '1-balie');
    expect(await guest.open('/deventer/wijkwinkel/balie')).toBe(200);
    expect(guest.path).toBe('/inloggen');
  });

  step('should rank who could answer, each with its reasons', async () => {
    const link = librarian.page.locator('main a[href*="/wijkwinkel/vragen/"]').filter({ hasText: 'Gülay' });
    question = ((await link.first().getAttribute('href')) ?? '').split('/').at(-1) ?? '';
    await librarian.open(`/deventer/vragen/${question}`);
    expect(await librarian.send(/verwoorden$/, { publicText })).toBe(200);
    await librarian.open(`/deventer/wijkwinkel/vragen/${question}`);
    expect(await librarian.send(/gegevens$/, { buurt: 'Wilgenhof', taal: 'Turks' })).toBe(200);
    const first = librarian.page.locator('section:has(#experts) article').first();
    const text = await first.innerText();
    expect(text).toContain('Nurcan Aksoy');
    expect(text).toContain('spreekt Turks');
    await look(librarian, '2-koppelen');
  });

  step(
    'should hand it over with the consent of who asked, and answer with what the expert wrote',
    async () => {
      expect(await librarian.send(/toestemming$/)).toBe(200);
      await resident.openMail({ to: asker.email, like: /toestemming/i, link: /\/toestemming\// });
      expect(await resident.send(/\/toestemming\//, {}, /ja/i)).toBe(200);
      await librarian.open(`/deventer/wijkwinkel/vragen/${question}`);
      expect(await librarian.send(/\/experts$/)).toBe(200);
      await guest.openMail({ to: expert, like: /huur/, link: /\/advies\// });
      expect(
        await guest.send(/\/advies\//, { antwoord: 'Nee, dat mag één keer per jaar. Vraag om een brief.' }),
      ).toBe(200);
      await librarian.open(`/deventer/vragen/${question}`);
      expect(await librarian.read()).toContain('één keer per jaar');
      const antwoord =
        'Beste Joke,\n\nDe huur mag één keer per jaar omhoog. Vraag de verhuurder om een brief.';
      expect(await librarian.send(/beantwoorden$/, { antwoord })).toBe(200);
      const mail = await at().demo.mailbox.wait(asker.email, /één keer per jaar/);
      expect(mail.text).toContain('Vraag de verhuurder om een brief');
    },
  );

  step('should put the answer in the dossier of the theme, without who asked', async () => {
    await librarian.open(`/deventer/wijkwinkel/vragen/${question}`);
    await look(librarian, '3-dossier-vullen');
    const fields = { dossier: 'nieuw', titel: 'Wonen: vragen en antwoorden' };
    expect(await librarian.send(/\/dossier$/, fields)).toBe(200);
    expect(librarian.path).toMatch(/\/publiceren$/);
    await librarian.open(librarian.path.replace('/publiceren', ''));
    const text = await librarian.read();
    expect(text).toContain('één keer per jaar');
    expect(text).not.toContain('Joke');
  });

  step(
    'should propose a theme meeting when a theme comes back, with the questions as its agenda',
    async () => {
      await librarian.open('/deventer/wijkwinkel/balie');
      const signal = librarian.page.locator('main a[href*="/signalen/wonen"]').first();
      await librarian.open((await signal.getAttribute('href')) ?? '');
      await look(librarian, '4-signaal');
      const day = new Date(Date.now() + 84 * 24 * 3600_000);
      while (day.getUTCDay() !== 4) day.setUTCDate(day.getUTCDate() + 1);
      const fields = {
        titel: meeting,
        datum: day.toISOString().slice(0, 10),
        van: '19:00',
        tot: '20:30',
        ruimte: 'De lange leestafel',
      };
      expect(await librarian.send(/signalen\/wonen$/, fields)).toBe(200);
      expect(await librarian.read()).toContain(meeting);
      const event = librarian.path;
      await guest.open(event);
      const text = await guest.read();
      expect(text).toContain(publicText);
      expect(text).not.toContain('Gülay');
      await look(guest, '5-avond');
      await at().demo.moveClock(100);
      await librarian.open(event);
    },
  );

  step(
    'should make the dossier of the evening, with the social map, and a record for the catalogue',
    async () => {
      expect(await librarian.send(/stap\/dossier/)).toBe(200);
      await look(librarian, '6-dossier');
      const written = librarian.page.locator('textarea');
      const texts = await written.evaluateAll((all) =>
        all.map((each) => (each as HTMLTextAreaElement).value),
      );
      expect(texts.join('\n')).toContain(publicText);
      dossier = librarian.path.replace('/bewerken', '');
      expect(await librarian.send(/bewerken$/, {}, 'Bewaar')).toBe(200);
      await librarian.open(`${dossier}/publiceren`);
      expect(await librarian.send(/publiceren$/)).toBe(200);
      expect(await guest.open(dossier)).toBe(200);
      expect(await guest.read()).toContain('Huurteam IJssel');
      await look(guest, '7-dossier');
      const record = await guest.page.locator('link[type="application/marcxml+xml"]').first();
      const href = (await record.getAttribute('href')) ?? '';
      const marc = await (await fetch(new URL(href, at().demo.url))).text();
      expect(marc).toContain('tag="245"');
      expect(marc).toContain(meeting.split(':')[0]);
    },
  );

  if (axe)
    step('should have nothing for axe to find on the pages of residents, in either language', async () => {
      for (const language of ['', '/en']) {
        for (const page of ['', '/sociale-kaart', '/spreekuren']) {
          await guest.open(`${language}/deventer/wijkwinkel${page}`);
          await look(guest, `8${language.replace('/', '-')}${page.replace('/', '-')}`);
        }
      }
    });
};
