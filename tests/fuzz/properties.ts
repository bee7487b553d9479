import { leadInOf } from '../../src/domain/article/lead-in.ts';
import { languageFor } from '../../src/domain/languages/registry.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';
import type { Statement, Statements } from '../../src/domain/statements/statement.ts';
import type { Span } from '../../src/domain/text/span.ts';
import { type Sample, UNRELATED, UNRELATED_TOO } from './texts.ts';

export const said = ({ text, lang }: Sample): Statements =>
  extractStatements(text, languageFor(lang), leadInOf(text)?.span ?? null);

const allOf = (statements: Statements): Statement[] => [...statements.statements, ...statements.mentions];

/** What is wrong with the spans of an extraction, in words: each must be a stretch of the text, parts in order and apart. */
export function spanFaults(sample: Sample): string[] {
  const found = said(sample);
  const faults: string[] = [];
  const { length } = sample.text;
  const check = (name: string, span: Span | null): void => {
    if (span === null) return;
    const whole = Number.isInteger(span.start) && Number.isInteger(span.end);
    if (!whole || span.start < 0 || span.start >= span.end || span.end > length)
      faults.push(`${name} ${span.start}-${span.end}`);
  };
  const speakers = new Set(found.speakers.map(({ id }) => id));
  const questions = new Set(found.questions.map(({ id }) => id));
  for (const speaker of found.speakers) check(`speaker ${speaker.id}`, speaker.named);
  for (const question of found.questions) check(`question ${question.id}`, question);
  for (const list of [found.statements, found.mentions]) {
    list.forEach((statement, at) => {
      if (at > 0 && (list[at - 1] as Statement).start > statement.start)
        faults.push(`${statement.id} stands out of order`);
    });
  }
  for (const statement of allOf(found)) {
    const name = statement.id;
    check(name, statement);
    check(`${name} cue`, statement.cue);
    check(`${name} conjunction`, statement.conjunction);
    check(`${name} mention`, statement.source?.mention ?? null);
    check(`${name} within`, statement.source?.within ?? null);
    for (const span of [...statement.segments, ...statement.hedges, ...statement.negations])
      check(`${name} part`, span);
    statement.segments.forEach((segment, at) => {
      const before = statement.segments[at - 1];
      if (before !== undefined && before.end > segment.start) faults.push(`${name} has overlapping segments`);
    });
    if (statement.start !== statement.segments[0]?.start || statement.end !== statement.segments.at(-1)?.end)
      faults.push(`${name} does not run from its first segment to its last`);
    if (statement.source !== null && !speakers.has(statement.source.speaker)) faults.push(`${name} is by nobody known`);
    if (statement.answers !== null && !questions.has(statement.answers)) faults.push(`${name} answers no question`);
  }
  return faults;
}

export function isRepeatable(sample: Sample): boolean {
  const first = JSON.stringify(said(sample));
  return first === JSON.stringify(said(sample));
}

/** A paragraph that a colon announces is not unrelated: the text before it may end with none. */
const withoutColon = (text: string): string => text.trim().replace(/[:\s]+$/u, '');

/**
 * The statements of a text, and those that remain of it when an unrelated paragraph is added at its end. Both texts have a
 * blank line, since a text without one takes its single line feeds for the ends of paragraphs; and both end with such a
 * paragraph, since what follows an interviewer's last question would be its answer.
 * How sure the English model has to be of a paraphrase depends on how long the report is and how much of it is said, so there
 * another unrelated paragraph, of one sentence as well, takes the place of the one that is added.
 */
export function besideUnrelated({ lang, text }: Sample): { alone: Statement[]; followed: Statement[] } {
  const head = `${UNRELATED[lang]}\n\n${withoutColon(text)}\n\n${UNRELATED[lang]}`;
  const alone = allOf(said({ lang, text: lang === 'en' ? `${head}\n\n${UNRELATED_TOO}` : head }));
  const followed = allOf(said({ lang, text: `${head}\n\n${UNRELATED[lang]}` }));
  return { alone, followed };
}
