import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash } from '../../text/characters.ts';
import { hasQuestionMark } from '../../text/script-marks.ts';
import { answersForItself } from './answers-for-itself.ts';
import { type TurnParagraph, turnParagraph } from './turn-paragraphs.ts';

/** A question at the head of a paragraph has at most this many sentences. */
const LONGEST_QUESTION = 3;
/** One such paragraph may be a writer's own; an interview has more. */
const FEWEST = 2;

/**
 * Paragraphs that hold a question and its answer, or several dashed turns, parted into their turns:
 *
 *     Will it be open? ▏ From February, until midnight.
 *     “Does it glow?” ▏ – It does, under water.
 *     – Who goes? ▏ – Two have gone. ▏ – Did he say anything? ▏ – He asked.
 *
 * The same paragraphs where fewer than two can be parted so.
 */
export function partedParagraphs(
  read: ReadText<Language>,
  paragraphs: readonly TurnParagraph[],
): readonly TurnParagraph[] {
  const answered = paragraphs.map((paragraph) => questionAndAnswer(read, paragraph));
  const mayReport = answersForItself(
    read,
    answered.flatMap((parts) => parts?.slice(1) ?? []),
  );
  const parted = paragraphs.map(
    (paragraph, number) => dashedParts(read, paragraph) ?? withoutReport(answered[number] ?? null, mayReport),
  );
  const count = parted.filter((parts) => parts !== null).length;
  const hasDashed = paragraphs.some((paragraph, number) => paragraph.isDashed && parted[number] !== null);
  if (count < FEWEST && !hasDashed) return paragraphs;
  return paragraphs.flatMap((paragraph, number) => parted[number] ?? [paragraph]);
}

/** A question that the report answers, by what somebody says, is the report's own, unless the answers are a guest's. */
const withoutReport = (parts: TurnParagraph[] | null, mayReport: boolean): TurnParagraph[] | null =>
  parts?.[1]?.voice === 'report' && !mayReport ? null : parts;

/** A dashed paragraph at each sentence that a dash leads, where one of its parts asks. */
function dashedParts(read: ReadText<Language>, paragraph: TurnParagraph): TurnParagraph[] | null {
  if (!paragraph.isDashed) return null;
  const starts = [paragraph.first];
  for (let number = paragraph.first + 1; number <= paragraph.last; number++)
    if (isDash(read.norm(read.sentences[number]?.first ?? -1))) starts.push(number);
  if (starts.length === 1) return null;
  const parts = starts.map((first, at) => turnParagraph(read, first, (starts[at + 1] ?? paragraph.last + 1) - 1));
  return parts.some(({ asks }) => asks) && parts.every(({ isDashed }) => isDashed) ? parts : null;
}

/** The sentences up to the first that asks, and the rest, which does not. */
function questionAndAnswer(read: ReadText<Language>, paragraph: TurnParagraph): TurnParagraph[] | null {
  const { first, last, isDashed, label, asks } = paragraph;
  if (isDashed || label !== null || asks || first === last) return null;
  for (let end = first; end < Math.min(last, first + LONGEST_QUESTION); end++) {
    if (!mayAsk(read, end)) continue;
    const question = turnParagraph(read, first, end);
    const answer = turnParagraph(read, end + 1, last);
    if (isAskedInMarks(read, question))
      return answer.isDashed ? [{ ...question, asks: true, isQuoted: false }, answer] : null;
    if (question.isQuoted) return null;
    if (question.asks) return answer.isQuoted ? null : [question, answer];
  }
  return null;
}

/** Looked at first, since most paragraphs ask nothing: a question mark at the end of a sentence, or inside a word of it. */
function mayAsk(read: ReadText<Language>, number: number): boolean {
  const { first, last } = read.sentences[number] ?? { first: 0, last: 0 };
  return hasQuestionMark(read.wordsOf({ first, last }));
}

/** A quotation that is the whole of its sentence and ends with a question mark. */
function isAskedInMarks(read: ReadText<Language>, { words }: TurnParagraph): boolean {
  const index = read.quotationAt(words.first);
  const quotation = read.quotations[index];
  if (quotation === undefined) return false;
  const { first, last } = read.rangeOf(quotation.outer);
  const end = quotation.segments.at(-1)?.end ?? 0;
  return first === words.first && last >= words.last && read.text[end - 1] === '?';
}
