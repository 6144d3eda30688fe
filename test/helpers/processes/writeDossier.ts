import { Problem } from '../../../src/core/Problem.ts';
import { lexicalToMarkdown } from '../../../src/core/richtext/lexicalToMarkdown.ts';
import { markdownToLexical } from '../../../src/core/richtext/markdownToLexical.ts';
import { saveDossier } from '../../../src/dossiers/commands/saveDossier.ts';
import { newestVersion } from '../../../src/dossiers/versions/newestVersion.ts';
import { startHub } from '../../../src/startHub.ts';

/**
 * Adds paragraphs to a dossier, each from the version it read before, and looks again whenever someone
 * else was first. Arguments: the dossier, who writes, a word, and how many. Waits for a line, then begins.
 */
const [dossier = '', writer = '', word = '', times = '1'] = process.argv.slice(2);
const hub = await startHub({ everyMilliseconds: 0 });
const { payload } = hub;
const by = await payload.findByID({ collection: 'users', id: writer, depth: 0, overrideAccess: true }); // a test's own data

process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
process.stdin.destroy();

for (let at = 0; at < Number(times);) {
  const newest = await newestVersion({ payload, id: dossier });
  const text = [newest && lexicalToMarkdown(newest.dossier.body), `${word}${at}`]
    .filter(Boolean)
    .join('\n\n');
  const content = { body: markdownToLexical(text) };
  try {
    await saveDossier({ payload, id: dossier, base: newest?.id ?? '', by, content, note: '' });
    at += 1;
  } catch (err) {
    if (!(err instanceof Problem) || err.code !== 'dossier.changed') throw err;
  }
}
await hub.stop();
