import { imapPort } from './inboundEnv.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadToday } from '../../src/libraries/today/loadToday.ts';
import { landReply } from '../../src/proposals/replies/landReply.ts';
import { readReplies } from '../../src/proposals/replies/readReplies.ts';
import { readInbound } from '../../src/mail/replies/readInbound.ts';
import { mostBytes } from '../../src/mail/replies/readMailbox.ts';
import { readReplyAddress, replyAddress } from '../../src/mail/replies/replyAddress.ts';
import type { Library, Proposal, ProposalMessage, User } from '../../src/payload-types.ts';
import { createLibrary } from '../factories/library.ts';
import { createProposal } from '../factories/proposal.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { dovecotMissing, startDovecot, type Dovecot } from '../helpers/startDovecot.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

const own = { depth: 0, overrideAccess: true } as const; // a test's own data
let hub: TestHub;
let dovecot: Dovecot | undefined;
let library: Library;
let proposal: Proposal;
let user: User;
let stranger: User;

beforeAll(async () => {
  hub = await startHub();
  if (!dovecotMissing()) dovecot = await startDovecot(imapPort);
  library = await createLibrary(hub);
  proposal = await createProposal(hub, { library });
  user = await createUser(hub, { library, role: 'librarian' });
  stranger = await createUser(hub, { library: await createLibrary(hub), role: 'librarian' });
});

afterAll(async () => {
  await dovecot?.stop();
  await hub.stop();
});

const proposer = () => proposal.proposedBy?.email ?? '';
const address = (side: 'p' | 'l') => replyAddress({ side, id: proposal.id }) ?? '';
const said = async (): Promise<ProposalMessage[]> =>
  (
    await hub.payload.find({
      collection: 'proposal-messages',
      where: { proposal: { equals: proposal.id } },
      sort: 'createdAt',
      pagination: false,
      ...own,
    })
  ).docs;

type Mail = { from: string; to: string; text?: string; id?: string; headers?: string[]; body?: string };

/** A mail as it comes in (RFC 5322). */
function written({
  from,
  to,
  text = 'Ja, dat kan.',
  id = `<${unique('m')}@mail.example>`,
  headers = [],
  body,
}: Mail) {
  const type = body ? [] : ['Content-Type: text/plain; charset=utf-8'];
  const head = [
    `From: Iemand <${from}>`,
    `To: ${to}`,
    `Message-ID: ${id}`,
    'Subject: Re: Voorstel',
    ...type,
    ...headers,
  ];
  return `${head.join('\n')}\n${body ?? `\n${text}\n`}`;
}

/** Brings mails in: through a real IMAP server where there is one. @returns flags of those, `F` is held */
async function bringIn(...mails: string[]): Promise<string[]> {
  if (!dovecot) {
    const outcomes = [];
    for (const mail of mails)
      outcomes.push(await landReply({ payload: hub.payload, mail: await readInbound(Buffer.from(mail)) }));
    return outcomes.map((outcome) => (outcome === 'held' ? 'FS' : 'S'));
  }
  for (const mail of mails) dovecot.deliver(mail);
  await readReplies({ payload: hub.payload });
  return dovecot.flags().slice(-mails.length);
}

describe('The address of an answer', () => {
  it('should be read back whatever happens to its capitals, and from nothing that was made up', () => {
    for (const id of [proposal.id, '0123456789abcdef01234567', '00000000-0000-0000-0000-00000000000a']) {
      const made = replyAddress({ side: 'l', id }) ?? '';
      expect(readReplyAddress(made.toUpperCase())).toEqual({ side: 'l', id });
      expect(made.split('@')[0]?.length).toBeLessThanOrEqual(64);
      expect(readReplyAddress(made.replace('+l', '+p'))).toBeUndefined();
      expect(readReplyAddress(made.replace(/.@/, '!@'))).toBeUndefined();
    }
    expect(readReplyAddress('antwoord@hub.example')).toBeUndefined();
  });
});

describe('An answer by mail', () => {
  it('should be invited by the mails about a proposal, at an address of each side', async () => {
    const librarian = new Visitor(hub);
    librarian.cookie = await logIn(hub, user);
    await librarian.open(`/${library.slug}/voorstellen/${proposal.id}`);
    expect(await librarian.send(/bericht$/, { bericht: 'Kan het dinsdag?' })).toBe(200);
    const { docs } = await hub.payload.find({
      collection: 'outbox',
      where: { to: { equals: proposer() } },
      ...own,
    });
    expect(docs[0]?.replyTo).toBe(address('p'));
    const rest = await hub.fetch('/api/outbox', {
      headers: { Cookie: librarian.cookie ?? '', Origin: hub.url },
    });
    expect(await rest.text()).not.toContain(address('p'));
  });

  it('should land in the talk without what it quotes, with the names of files, and be told to the other side', async () => {
    const body = `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=grens

--grens
Content-Type: text/plain; charset=utf-8

Dinsdag is goed.

Op ma 3 mrt 2031 om 10:00 schreef Bibliotheek <antwoord@hub.example>:
> Kan het dinsdag?
--grens
Content-Type: image/jpeg
Content-Disposition: attachment; filename="tafel.jpg"
Content-Transfer-Encoding: base64

/9j/4AAQ
--grens--
`;
    expect(await bringIn(written({ from: proposer().toUpperCase(), to: address('p'), body }))).toEqual(['S']);
    const last = (await said()).at(-1);
    expect(last).toMatchObject({ side: 'proposer' });
    expect(last?.body).toMatch(/^Dinsdag is goed\.\n\n.*tafel\.jpg/);
    expect(last?.body).not.toContain('Kan het dinsdag');
    const { docs } = await hub.payload.find({
      collection: 'outbox',
      where: { and: [{ to: { equals: user.email } }, { kind: { equals: 'staff.proposal-message' } }] },
      ...own,
    });
    expect(docs[0]?.replyTo).toBe(address('l'));
  });

  it('should land of a librarian as the library', async () => {
    expect(
      await bringIn(written({ from: user.email, to: address('l'), text: 'Fijn, tot dinsdag!' })),
    ).toEqual(['S']);
    expect((await said()).at(-1)).toMatchObject({
      side: 'library',
      author: user.id,
      body: 'Fijn, tot dinsdag!',
    });
  });

  it('should land once, however often it comes and by however many it is read', async () => {
    const before = (await said()).length;
    const mail = written({
      from: proposer(),
      to: address('p'),
      id: '<twee@mail.example>',
      text: 'Eén keer.',
    });
    expect(await bringIn(mail, mail)).toEqual(['S', 'S']);
    const again = async () => landReply({ payload: hub.payload, mail: await readInbound(Buffer.from(mail)) });
    const other = written({
      from: proposer(),
      to: address('p'),
      id: '<drie@mail.example>',
      text: 'Ook één keer.',
    });
    const both = async () => landReply({ payload: hub.payload, mail: await readInbound(Buffer.from(other)) });
    expect(await Promise.all([again(), both(), both(), both()])).toEqual(['done', 'done', 'done', 'done']);
    expect((await said()).length).toBe(before + 2);
  });

  it('should be held when it is of anyone else, and show nothing of it', async () => {
    const before = (await said()).length;
    const flags = await bringIn(
      written({ from: 'ander@mensen.example', to: address('p') }),
      written({ from: stranger.email, to: address('l') }),
      written({ from: proposer(), to: address('l') }),
      written({ from: user.email, to: address('p') }),
      written({ from: proposer(), to: address('p').replace(/.@/, (end) => (end === '0@' ? '1@' : '0@')) }),
      written({ from: proposer(), to: 'antwoord@hub.example' }),
    );
    expect(flags.every((flag) => flag.includes('F'))).toBe(true);
    expect((await said()).length).toBe(before);
  });

  it('should wait on Vandaag when it is held, for who looks after it, without who sent it or what it says', async () => {
    const network = await createUser(hub, { networkAdmin: true });
    const waiting = async (who: User) => {
      const facts = { payload: hub.payload, user: { ...who, collection: 'users' as const } };
      return (await loadToday(facts)).waiting.find(({ kind }) => kind === 'replies');
    };
    const mine = await waiting(user);
    expect(mine?.total).toBe(4);
    expect(mine?.items.map(({ label }) => label)).toEqual(Array.from({ length: 4 }, () => proposal.title));
    expect(await waiting(stranger)).toBeUndefined();
    expect((await waiting(network))?.total).toBe(6);
    const { docs } = await hub.payload.find({ collection: 'held-replies', pagination: false, ...own });
    for (const word of ['ander@', stranger.email, proposer(), user.email, 'Ja, dat kan'])
      expect(JSON.stringify(docs)).not.toContain(word);
    const mail = written({ from: 'ander@mensen.example', to: address('p'), id: '<weer@mail.example>' });
    await bringIn(mail, mail);
    expect((await waiting(user))?.total).toBe(5);
    const cookie = await logIn(hub, user);
    for (const { href } of mine?.items ?? []) {
      const path = `/api${href.replace('/admin/collections', '')}`;
      const headers = asUser(hub, cookie);
      expect((await hub.fetch(path, { method: 'DELETE', headers })).status).toBe(200);
    }
    expect((await waiting(user))?.total).toBe(1);
  });

  it('should be left out when a machine sent it', async () => {
    const before = (await said()).length;
    const from = proposer();
    const to = address('p');
    const flags = await bringIn(
      written({ from, to, headers: ['Auto-Submitted: auto-replied'] }),
      written({ from, to, headers: ['Precedence: bulk'] }),
      written({ from, to, headers: ['List-Id: <lijst.example>'] }),
      written({ from, to, headers: ['Return-Path: <>'] }),
      written({ from: 'MAILER-DAEMON@mail.example', to }),
      written({
        from,
        to,
        body: 'Content-Type: multipart/report; boundary=x; report-type=delivery-status\n\n--x\n\nmislukt\n--x--\n',
      }),
      written({ from, to, text: '> alleen een aanhaling' }),
    );
    expect(flags).toEqual(Array.from({ length: 7 }, () => 'S'));
    expect((await said()).length).toBe(before);
  });

  it('should be held when it is too large, or when there is nothing to say any more', async () => {
    const before = (await said()).length;
    const data = { state: 'declined', declinedBy: 'library', reason: 'x' } as const;
    await hub.payload.update({ collection: 'proposals', id: proposal.id, data, ...own });
    const large = written({ from: proposer(), to: address('p'), text: 'a'.repeat(mostBytes) });
    const mails = [written({ from: proposer(), to: address('p') }), ...(dovecot ? [large] : [])];
    expect((await bringIn(...mails)).every((flag) => flag.includes('F'))).toBe(true);
    expect((await said()).length).toBe(before);
  });
});
