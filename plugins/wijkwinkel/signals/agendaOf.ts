import { escapeMarkdown } from '../../../src/flavours/hub.ts';
import type { Question } from '../../../src/payload-types.ts';

/**
 * The questions as the agenda of a meeting: only wordings that are for everyone, each once. Dutch, as Markdown.
 */
export function agendaOf(questions: Pick<Question, 'publicText'>[]): string {
  const wordings = questions
    .map(({ publicText }) => (publicText ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const lines = [...new Set(wordings)].map((wording) => `- ${escapeMarkdown(wording)}`);
  const intro =
    'Meer mensen vroegen hiernaar. Daarom praten we er samen over, met mensen die er veel van weten.';
  if (lines.length === 0) return intro;
  return `${intro}\n\n## Deze vragen staan op de agenda\n\n${lines.join('\n')}`;
}
