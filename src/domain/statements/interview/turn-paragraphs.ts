import type { Language } from '../../languages/language.ts';
import type { CueClass } from '../../lexicon/word-classes.ts';
import { introducesQuotation, isCueOf } from '../../reading/cue.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { isDash, isTerminator } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { type TurnLabel, turnLabelAt } from './turn-labels.ts';

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
  /** `own`: in the first person; `report`: somebody is said to speak; `unclear`: nothing tells. */
  readonly voice: 'own' | 'report' | 'unclear';
  /** It ends as prose does: no heading. */
  readonly isProse: boolean;
  /** It stands inside quoted words, or begins with their mark: these are attributed as quotations are. */
  readonly isQuoted: boolean;
}

/** The paragraphs of a text in reading order; one pass over its tokens. */
export function turnParagraphs(read: ReadText<Language>): TurnParagraph[] {
  const paragraphs: TurnParagraph[] = [];
  for (let number = 0; number < read.sentences.length; number++) {
    const last = lastOfParagraph(read, number);
    paragraphs.push(paragraphAt(read, number, last));
    number = last;
  }
  return paragraphs;
}

function lastOfParagraph(read: ReadText<Language>, number: number): number {
  let last = number;
  while (read.sentences[last + 1]?.paragraph === read.sentences[number]?.paragraph) last++;
  return last;
}

function paragraphAt(read: ReadText<Language>, number: number, lastSentence: number): TurnParagraph {
  const { first } = read.sentences[number] as Sentence;
  const { last } = read.sentences[lastSentence] as Sentence;
  const dashed = isDash(read.norm(first));
  const start = dashed ? first + 1 : first;
  const inside = read.inMarks(first) || goesOn(read, last);
  const label = labelOutside(read, start, last);
  const isTurn = dashed && !inside && start < last && !isAttributed(read, start, last);
  return {
    first: number,
    last: lastSentence,
    words: { first: start, last },
    isDashed: isTurn,
    label,
    asks: !read.inMarks(label?.end ?? start) && asks(read, read.sentences[lastSentence] as Sentence),
    voice: voiceOf(read, start, last),
    isProse: isTerminator(read.norm(last - 1)) || read.norm(last - 1) === ':',
    isQuoted: inside || read.inMarks(isMark(read, start) ? start + 1 : start),
  };
}

/** A label may itself stand in marks («Mediamax»: …), but inside quoted words it is one of the speech that is quoted. */
function labelOutside(read: ReadText<Language>, first: number, last: number): TurnParagraph['label'] {
  const label = turnLabelAt(read, first, last);
  if (label === null || read.inMarks(label.end - 1) || goesOn(read, last)) return null;
  const opensAnswer = label.end > first && read.quotationAt(label.end) === read.quotationAt(label.name.first);
  return opensAnswer && read.inMarks(label.end) ? null : label;
}

const isMark = (read: ReadText<Language>, at: number): boolean => read.isMark(at, '"“”„«‹<');

/** A quotation that goes on in the next paragraph. */
const goesOn = (read: ReadText<Language>, end: number): boolean =>
  read.inMarks(end) && read.quotationAt(end - 1) === read.quotationAt(end);

/** A dash and a verb of saying: «- Да, - ответил он». */
function isAttributed(read: ReadText<Language>, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (!isDash(read.norm(at))) continue;
    const cue = read.cueAt(at + 1);
    if (cue !== null && introducesQuotation(cue)) return true;
  }
  return false;
}

/** The question mark at the end, or inside a word of the last sentence where the language sets it there. */
function asks(read: ReadText<Language>, { first, last }: Sentence): boolean {
  let end = last - 1;
  while (end > first && read.isMark(end, '!.…)')) end--;
  if (read.norm(end) === '?') return true;
  for (let at = first; at < last; at++)
    if (!read.inMarks(at) && read.language.interviews.asksInside(read, at)) return true;
  return false;
}

function voiceOf(read: ReadText<Language>, first: number, last: number): TurnParagraph['voice'] {
  let isReport = false;
  for (let at = first; at < last; at++) {
    if (read.inMarks(at)) continue;
    if (read.is(at, 'ownVoice')) return 'own';
    isReport ||= tells(read, at) && !(at === first && isLeftOut(read, at));
  }
  return isReport ? 'report' : 'unclear';
}

function tells(read: ReadText<Language>, at: number): boolean {
  const cue = read.cueAt(at);
  return isCueOf(cue, TELLING);
}

/** «Отвечает, что …» at the head of a paragraph: who, the question before it has said. */
function isLeftOut(read: ReadText<Language>, at: number): boolean {
  const cue = read.cueAt(at);
  return cue !== null && read.norm(cue.last) === ',';
}

const TELLING: readonly CueClass[] = ['say', 'tell', 'accordingTo', 'wordsOf', 'ownWords'];

export const spanOfWords = (read: ReadText<Language>, { first, last }: TokenSpan): Span => ({
  start: read.tokens[first]?.start ?? 0,
  end: read.tokens[last - 1]?.end ?? 0,
});
