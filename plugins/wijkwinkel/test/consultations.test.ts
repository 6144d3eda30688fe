import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { setClock } from '../../../src/core/now.ts';
import { idOf } from '../../../src/people/roles.ts';
import type {
  Library,
  Partner,
  WijkwinkelConsultation,
  WijkwinkelVisit,
} from '../../../src/payload-types.ts';
import { createBranch, createLibrary } from '../../../test/factories/library.ts';
import { unique } from '../../../test/factories/unique.ts';
import { createUser, logIn } from '../../../test/factories/user.ts';
import { turnOn } from '../../../test/flavours/turn.ts';
import { findMails } from '../../../test/helpers/findMails.ts';
import { startHub, type TestHub } from '../../../test/helpers/startHub.ts';
import { Visitor } from '../../../test/helpers/Visitor.ts';
import { bookSlot } from '../consultations/bookSlot.ts';
import { takeNumber } from '../consultations/takeNumber.ts';
import { deskRegister } from '../figures/deskRegister.ts';
import { forgetVisitors } from '../tasks/forgetVisitors.ts';
import { remindStaff } from '../tasks/remindStaff.ts';
import { remindVisitors } from '../tasks/remindVisitors.ts';
import type { Settings } from '../settings.ts';

const zone = 'Europe/Amsterdam';
const at = (text: string) => DateTime.fromISO(text, { zone }).toJSDate();
/** A Tuesday with a consultation at ten. */
const tuesday = at('2031-03-04T10:00');
const settings = { reminderHours: 24, secondDays: 7, thirdDays: 14 } as Settings;
const own = { depth: 0, overrideAccess: true } as const; // a test's own data

let hub: TestHub;
let library: Library;
let other: Library;
let partner: Partner;
let consultation: WijkwinkelConsultation;
let librarian: Visitor;

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  library = await turnOn(hub, library, [{ flavour: 'wijkwinkel' }]);
  await turnOn(hub, other, [{ flavour: 'wijkwinkel' }]);
  const branch = await createBranch(hub, { library, isil: 'NL-1' });
  const make = { library: library.id };
  partner = await hub.payload.create({
    collection: 'partners',
    data: { ...make, name: unique('Steunpunt') } as never,
    ...own,
  });
  const series = await hub.payload.create({
    collection: 'series',
    data: { ...make, title: unique('Reeks'), rule: 'FREQ=WEEKLY' } as never,
    ...own,
  });
  const { id } = await hub.payload.create({
    collection: 'wijkwinkel-consultations',
    data: {
      ...make,
      title: 'Spreekuur mantelzorg',
      partner: partner.id,
      branch: branch.id,
      series: series.id,
      firstAt: at('2031-02-25T10:00').toISOString(),
      minutes: 60,
      slotMinutes: 20,
      way: 'both',
    } as never,
    ...own,
  });
  consultation = await hub.payload.findByID({
    collection: 'wijkwinkel-consultations',
    id,
    depth: 1,
    overrideAccess: true,
  });
  librarian = new Visitor(hub);
  librarian.cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
});

afterAll(async () => {
  setClock();
  await hub.stop();
});

const path = (rest = '') => `/${library.slug}/wijkwinkel${rest}`;
const page = (rest = '') => path(`/spreekuren/${consultation.id}${rest}`);
const onTuesday = () => `${page()}?op=${tuesday.toISOString()}`;
const visits = async (): Promise<WijkwinkelVisit[]> =>
  (await hub.payload.find({ collection: 'wijkwinkel-visits', sort: 'createdAt', pagination: false, ...own }))
    .docs;
const mailsTo = (to: string) => findMails(hub, { to });
/** Within the sessions of people who logged in with the real clock, only pages for visitors are asked for. */
const during = async (moment: string, work: () => Promise<void>) => {
  setClock(at(moment));
  await work().finally(() => setClock());
};

describe('Consultations', () => {
  it('should be listed with their days, by the clock of the branch', async () => {
    await during('2031-03-03T12:00', async () => {
      const visitor = new Visitor(hub);
      expect(await visitor.open(path('/spreekuren'))).toContain('Spreekuur mantelzorg');
      expect(visitor.html).toContain('10:00–11:00');
      expect(await visitor.open(`/en${path('/spreekuren')}`)).toContain('Consultations');
      expect(await visitor.ask(`/${other.slug}/wijkwinkel/spreekuren/${consultation.id}`)).toBe(404);
    });
  });

  it('should give a time to who asks first, with a mail and a link to cancel', async () => {
    await during('2031-03-03T12:00', async () => {
      const visitor = new Visitor(hub);
      await visitor.open(onTuesday());
      const fields = {
        tijd: tuesday.toISOString(),
        naam: 'Zehra',
        email: 'zehra@mensen.example',
        taal: 'tr',
        nodig: 'Een tolk',
      };
      expect(await visitor.send(/spreekuren/, { ...fields, email: 'geen adres' })).toBe(422);
      expect(await visitor.send(/spreekuren/, fields)).toBe(200);
      const late = new Visitor(hub);
      await late.open(onTuesday());
      expect(late.html).not.toContain(`value="${tuesday.toISOString()}" `);
      expect(await late.send(/spreekuren/, { ...fields, email: 'laat@mensen.example' })).toBe(409);
      expect(late.html).toContain('Zehra');
      const [mail] = await mailsTo('zehra@mensen.example');
      const [, token] = /afspraak\/([\w-]+)/.exec(mail?.text ?? '') ?? [];
      await visitor.open(path(`/afspraak/${token}`));
      expect(await visitor.ask(`/${other.slug}/wijkwinkel/afspraak/${token}`)).toBe(410);
      await visitor.open(path(`/afspraak/${token}`));
      expect(await visitor.send(/afspraak/)).toBe(200);
      expect((await visits())[0]).toMatchObject({ state: 'cancelled', name: null, email: null });
      await late.open(onTuesday());
      expect(await late.send(/spreekuren/, { ...fields, email: 'laat@mensen.example', naam: 'Laat' })).toBe(
        200,
      );
    });
  });

  it('should refuse times that are none', async () => {
    await during('2031-03-03T12:00', async () => {
      const visitor = new Visitor(hub);
      await visitor.open(onTuesday());
      const fields = { naam: 'A', email: 'a@mensen.example', taal: 'nl' };
      for (const tijd of ['', '2031-03-04T09:05:00.000Z', at('2031-03-04T11:00').toISOString()])
        expect(await visitor.send(/spreekuren/, { ...fields, tijd })).toBe(422);
      expect(
        await visitor.send(/spreekuren/, {
          ...fields,
          tijd: tuesday.toISOString(),
          op: at('2031-03-05T10:00').toISOString(),
        }),
      ).toBe(404);
      expect(await visitor.ask(`${page()}?op=gisteren`)).toBe(200);
    });
  });

  it('should give a time away once when many ask at once', async () => {
    const slot = at('2031-03-04T10:20');
    const book = (each: number) =>
      bookSlot({
        payload: hub.payload,
        library,
        consultation,
        occursAt: tuesday,
        slot,
        person: {
          name: `P${each}`,
          email: `p${each}@mensen.example`,
          speaks: 'nl',
          needs: null,
          language: 'nl',
        },
      });
    const made = await Promise.all([1, 2, 3, 4, 5].map(book));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect((await visits()).filter((visit) => new Date(visit.at).getTime() === slot.getTime())).toHaveLength(
      1,
    );
  });

  it('should never give a number twice, at however many desks', async () => {
    const take = () =>
      takeNumber({
        payload: hub.payload,
        library: library.id,
        consultation: consultation.id,
        occursAt: tuesday,
      });
    const given = await Promise.all(Array.from({ length: 8 }, take));
    expect(given.map(({ number }) => number).sort((a, b) => Number(a) - Number(b))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    const nextWeek = at('2031-03-11T10:00');
    const next = await takeNumber({
      payload: hub.payload,
      library: library.id,
      consultation: consultation.id,
      occursAt: nextWeek,
    });
    expect(next.number).toBe(1);
  });

  it('should be worked at by librarians and the partner that holds it, and nobody else', async () => {
    const status = async (user: Parameters<typeof createUser>[1]) => {
      const person = new Visitor(hub);
      person.cookie = await logIn(hub, await createUser(hub, user));
      return person.ask(page('/wachtrij'));
    };
    expect(await librarian.ask(page('/wachtrij'))).toBe(200);
    const email = `${unique('partner')}@mensen.example`;
    expect(
      await status({
        email,
        roles: [{ library: library.id, role: 'partner', partner: partner.id }],
      } as never),
    ).toBe(200);
    expect(await status({ library, role: 'partner' })).toBe(404);
    expect(await status({ library, role: 'resident' })).toBe(404);
    expect(await status({ library: other, role: 'librarian' })).toBe(404);
    const rest = await hub.fetch('/api/wijkwinkel-visits');
    expect(rest.status).toBe(403);
  });

  it('should keep theme, length and outcome of a talk, and no word of it', async () => {
    const walkIn = (await visits()).find(({ number }) => number === 1);
    const theme = await hub.payload.create({
      collection: 'themes',
      data: { library: library.id, title: 'Zorg', slug: unique('zorg') } as never,
      ...own,
    });
    const base = path(`/bezoeken/${walkIn?.id}`);
    const send = (address: string, fields = {}) => hub.post(address, fields, { cookie: librarian.cookie });
    expect((await send(base, { duur: '20', afloop: 'helped' })).status).toBe(409);
    expect((await send(`${base}/roepen`)).status).toBe(303);
    expect((await send(`${base}/roepen`)).status).toBe(409);
    await librarian.open(base);
    expect(await librarian.send(/bezoeken/, { duur: '0' })).toBe(422);
    expect((await send(base, { duur: '25', afloop: 'referred', thema: theme.id })).status).toBe(303);
    expect((await visits()).find(({ id }) => id === walkIn?.id)).toMatchObject({
      state: 'done',
      minutes: 25,
      outcome: 'referred',
      theme: theme.id,
    });
    const anyone = await hub.post(`${base}/afwezig`, {});
    expect(anyone.headers.get('location') ?? 'inloggen').toContain('inloggen');
  });

  it('should count talks for the register without small numbers', async () => {
    const period = { from: at('2031-01-01T00:00'), until: at('2031-12-31T00:00') };
    const words = (await import('../texts/index.ts')).texts.nl;
    const ctx = { payload: hub.payload, library, language: 'nl', words } as never;
    const [few] = await deskRegister({ ctx, ...period });
    expect(few).toMatchObject({
      year: '2031',
      month: '03',
      isilLocation: 'NL-1',
      contacts: words.figures.few,
      minutes: '',
    });
    for (const visit of (await visits()).filter(({ number }) => number && number > 1 && number < 7))
      await hub.payload.update({
        collection: 'wijkwinkel-visits',
        id: visit.id,
        data: { state: 'done', minutes: 10 },
        ...own,
      });
    const rows = await deskRegister({ ctx, ...period });
    expect(rows.find(({ theme }) => theme === words.figures.none)).toMatchObject({
      contacts: 5,
      minutes: 50,
      referred: 0,
    });
    await librarian.open(path('/cijfers'));
  });

  it('should remind once, and tell who comes on a day that falls out', async () => {
    const remind = (moment: string) =>
      remindVisitors({ payload: hub.payload, library, settings, at: at(moment) });
    await remind('2031-03-02T09:00');
    expect(await mailsTo('laat@mensen.example')).toHaveLength(1);
    await remind('2031-03-03T12:00');
    await remind('2031-03-03T13:00');
    expect((await mailsTo('laat@mensen.example')).map(({ kind }) => kind).sort()).toEqual([
      'wijkwinkel.booked',
      'wijkwinkel.reminder',
    ]);
    const series = idOf(consultation.series) ?? '';
    await hub.payload.update({
      collection: 'series',
      id: series,
      data: { exceptions: [{ date: tuesday.toISOString() }] },
      ...own,
    });
    await remind('2031-03-03T14:00');
    await remind('2031-03-03T15:00');
    expect((await mailsTo('laat@mensen.example')).map(({ kind }) => kind).sort()).toEqual([
      'wijkwinkel.booked',
      'wijkwinkel.off',
      'wijkwinkel.reminder',
    ]);
    await during('2031-03-03T16:00', async () => {
      const visitor = new Visitor(hub);
      expect(await visitor.open(page())).not.toContain(tuesday.toISOString());
    });
  });

  it('should forget who came the day after, and still count', async () => {
    const forget = (moment: string) => forgetVisitors({ payload: hub.payload, library, at: at(moment) });
    const named = async () =>
      (await visits()).filter(({ name, email, needs }) => name ?? email ?? needs).length;
    const before = (await visits()).length;
    await forget('2031-03-04T12:00');
    expect(await named()).toBeGreaterThan(0);
    await forget('2031-03-06T12:00');
    expect(await named()).toBe(0);
    expect((await visits()).length).toBe(before);
  });
});

describe('Questions that stay open', () => {
  it('should rise: to the librarians, then to the admins, each once', async () => {
    const boss = await createUser(hub, { library, role: 'admin' });
    const stranger = await createUser(hub, { library: other, role: 'admin' });
    const asked = at('2031-03-01T10:00').toISOString();
    const { id } = await hub.payload.create({
      collection: 'questions',
      data: { library: library.id, text: 'Wie weet dit?', state: 'new', createdAt: asked } as never,
      ...own,
    });
    const remind = (moment: string) =>
      remindStaff({ payload: hub.payload, library, settings, at: at(moment) });
    const late = async (to: string) =>
      (await mailsTo(to)).filter(({ kind }) => kind === 'wijkwinkel.late').length;
    await remind('2031-03-05T10:00');
    expect(await late(boss.email)).toBe(0);
    await remind('2031-03-09T10:00');
    await remind('2031-03-10T10:00');
    expect(await late(boss.email)).toBe(1);
    await remind('2031-03-16T10:00');
    await remind('2031-03-17T10:00');
    expect(await late(boss.email)).toBe(2);
    expect(await late(stranger.email)).toBe(0);
    await hub.payload.update({ collection: 'questions', id, data: { state: 'closed', reason: 'x' }, ...own });
  });
});
