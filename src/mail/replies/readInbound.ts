import { createHash } from 'node:crypto';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { cutQuote } from './cutQuote.ts';
import { readReplyAddress, type ReplyTo } from './replyAddress.ts';

/** A mail that came in, as far as the hub looks at it. */
export type InboundMail = {
  /** The same for the same mail, however often it is read. */
  key: string;
  /** Address of the sender, in small letters; '' when there is none. */
  from: string;
  /** What it answers, by the address it was sent to. */
  about?: ReplyTo;
  /** What was written anew, without what it answers; plain words. */
  text: string;
  /** Names of files that came along. They are not kept. */
  attachments: string[];
  /** Sent by a machine: an out-of-office, a bounce, a list. */
  isAutomatic: boolean;
};

/** Reads a mail (RFC 5322). @param raw of a size that was checked before */
export async function readInbound(raw: Buffer): Promise<InboundMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true, skipTextLinks: true });
  const key = createHash('sha256')
    .update(mail.messageId ?? raw)
    .digest('hex');
  const about = addressesOf(mail)
    .map((address) => readReplyAddress(address))
    .find(Boolean);
  return {
    key,
    from: (mail.from?.value[0]?.address ?? '').toLowerCase(),
    ...(about && { about }),
    text: cutQuote(mail.text ?? ''),
    attachments: mail.attachments.flatMap(({ filename, related }) =>
      filename && !related ? [filename] : [],
    ),
    isAutomatic: isAutomatic(mail),
  };
}

/** Everyone it went to, also where a mail server noted it. */
function addressesOf(mail: ParsedMail): string[] {
  const lists = [mail.to, mail.cc].flat().filter((list): list is AddressObject => Boolean(list));
  const noted = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => {
    const value = mail.headers.get(name) as unknown;
    return [value].flat().filter((each): each is string => typeof each === 'string');
  });
  return [...lists.flatMap(({ value }) => value.map(({ address }) => address ?? '')), ...noted];
}

/** RFC 3834: what a machine sent is not answered, and is no answer. */
function isAutomatic(mail: ParsedMail): boolean {
  const header = (name: string) => {
    const value = mail.headers.get(name) as unknown;
    return typeof value === 'string' ? value.trim().toLowerCase() : '';
  };
  const type = mail.headers.get('content-type') as { value?: string } | undefined;
  const returnPath = mail.headerLines.find(({ key }) => key === 'return-path')?.line ?? '';
  return (
    !['', 'no'].includes(header('auto-submitted')) ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(header('precedence')) ||
    Boolean(header('x-autoreply') || header('x-autorespond')) ||
    mail.headers.has('list') || // mailparser gathers List-* headers here
    type?.value === 'multipart/report' ||
    /:\s*<>\s*$/.test(returnPath) ||
    /^(?:mailer-daemon|postmaster|no-?reply)@/.test((mail.from?.value[0]?.address ?? '').toLowerCase())
  );
}
