import type { Language } from '../../languages/language.ts';
import { introducesQuotation } from '../../reading/cue.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash, isTerminator } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { atOnce, type Steps } from '../../text/steps.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { lastOfParagraph } from '../last-of-paragraph.ts';
import { type TurnLabel, turnLabelAt } from './turn-labels.ts';
import { type Voice, voiceOf } from './turn-voice.ts';

/** A paragraph as a turn of an interview may be one: how it is led in, whether it asks, in whose voice it speaks. */
export interface TurnParagraph {
  /** Indices of its first and last sentence. */
  readonly first: number;
  readonly last: number;
  /** Its tokens without a dash at its head. */
  readonly words: TokenSpan;
  readonly isDashed: boolean;
  /** A name at its head that may be the speaker's, and the token after it and its marks. */
  readonly label: TurnLabel | null;
  readonly asks: boolean;
  readonly voice: Voice;
  /** It ends as prose does: no heading. */
  readonly isProse: boolean;
  /** It stands inside quoted words, or begins with their mark: these are attributed as quotations are. */
  readonly isQuoted: boolean;
}

/** The paragraphs of a text in reading order; one pass over its tokens. */
export const turnParagraphs = (read: ReadText<Language>): TurnParagraph[] => atOnce(turnParagraphsInSteps(read));

/** The same, a step for each. */
export function* turnParagraphsInSteps(read: ReadText<Language>): Steps<TurnParagraph[]> {
  const paragraphs: TurnParagraph[] = [];
  for (let number = 0; number < read.sentences.length; number++) {
    const last = lastOfParagraph(read, number);
    yield;
    paragraphs.push(turnParagraph(read, number, last));
    number = last;
  }
  return paragraphs;
}

/** The sentences of a paragraph, or some of them, as a turn. */
export function turnParagraph(read: ReadText<Language>, firstSentence: number, lastSentence: number): TurnParagraph {
  const first = read.sentences[firstSentence]?.first ?? 0;
  const { first: ending, last } = read.sentences[lastSentence] ?? { first: 0, last: 0 };
  const isDashed = isDash(read.norm(first));
  const start = isDashed ? first + 1 : first;
  const words = { first: start, last };
  const inside = read.inMarks(first) || runsOn(read, last);
  const label = labelOutside(read, words);
  return {
    first: firstSentence,
    last: lastSentence,
    words,
    isDashed: isDashed && !inside && start < last && !isAttributed(read, words),
    label,
    asks: !read.inMarks(label?.end ?? start) && asks(read, { first: ending, last }),
    voice: voiceOf(read, words),
    isProse: isTerminator(read.norm(last - 1)) || read.norm(last - 1) === ':',
    isQuoted: inside || read.inMarks(read.isMark(start, OPENING_MARKS) ? start + 1 : start),
  };
}

const OPENING_MARKS = '"“”„«‹<';

/** A label may itself stand in marks («Mediamax»: …), but inside quoted words it is one of the speech that is quoted. */
function labelOutside(read: ReadText<Language>, { first, last }: TokenSpan): TurnLabel | null {
  const label = turnLabelAt(read, first, last);
  if (label === null || read.inMarks(label.end - 1) || runsOn(read, last)) return null;
  const opensAnswer = label.end > first && read.quotationAt(label.end) === read.quotationAt(label.name.first);
  return opensAnswer && read.inMarks(label.end) ? null : label;
}

/** A quotation that goes on in the next paragraph. */
const runsOn = (read: ReadText<Language>, end: number): boolean =>
  read.inMarks(end) && read.quotationAt(end - 1) === read.quotationAt(end);

/** A dash and a verb of saying: «- Да, - ответил он». */
function isAttributed(read: ReadText<Language>, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) {
    if (!isDash(read.norm(at))) continue;
    const cue = read.cueAt(at + 1);
    if (cue !== null && introducesQuotation(cue)) return true;
  }
  return false;
}

/** The question mark at the end of a sentence, or inside a word of it where the language sets it there. */
function asks(read: ReadText<Language>, { first, last }: TokenSpan): boolean {
  let end = last - 1;
  while (end > first && read.isMark(end, '!.…)')) end--;
  if (read.norm(end) === '?') return true;
  for (let at = first; at < last; at++)
    if (!read.inMarks(at) && read.language.interviews.asksInside(read, at)) return true;
  return false;
}

/** Where some words stand in the text, UTF-16; empty where there are none. */
export const spanOfWords = (read: ReadText<Language>, { first, last }: TokenSpan): Span => ({
  start: read.startOf(first),
  end: read.endOf(last - 1),
});
