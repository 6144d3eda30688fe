import { Unreadable } from '../ImportProblem.ts';

const enough = 512;

/**
 * The text of an XML file, piece by piece, by the encoding that the file itself names (UTF-8 when it
 * names none). A byte that is wrong in that encoding becomes U+FFFD, so that one bad record does not
 * cost the others.
 * @throws Unreadable when it is no XML or in an encoding that is not known here
 */
export async function* decodeXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < enough) continue;
    decoder = decoderFor(head);
    yield decoder.decode(head, { stream: true });
  }
  if (!decoder) {
    decoder = decoderFor(head);
    yield decoder.decode(head, { stream: true });
  }
  yield decoder.decode();
}

function decoderFor(head: Buffer): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  const start = head.subarray(0, enough).toString('latin1');
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^\d{5}[a-z][a-z]/.test(text) && !text.startsWith('<')) throw new Unreadable({ code: 'file.iso2709' });
  if (!text.startsWith('<')) throw new Unreadable({ code: 'file.not-xml' });
  const encoding = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new Unreadable({ code: 'file.encoding', detail: encoding.slice(0, 40) });
  }
}
