import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';

/** Each answer with who gives it and the question it answers, and all that is asked. */
export function interview(paragraphs: readonly string[], lang = 'en') {
  const text = paragraphs.join('\n\n');
  const found = extractStatements(text, languageFor(lang), null);
  const names = new Map(found.speakers.map(({ id, name }) => [id, name]));
  const asked = new Map(found.questions.map((question) => [question.id, sliceOf(text, question)]));
  return {
    questions: [...asked.values()],
    answers: found.statements.map(({ segments, source, answers, kind }) => [
      names.get(source?.speaker ?? '') ?? null,
      kind,
      segments.map((segment) => sliceOf(text, segment)).join(' | '),
      answers === null ? null : (asked.get(answers) ?? null),
    ]),
  };
}
