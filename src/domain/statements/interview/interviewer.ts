import type { Language } from '../../languages/language.ts';
import { isNameWord } from '../../reading/capital-words.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { PAUSES } from '../../text/script-marks.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { TurnParagraph } from './turn-paragraphs.ts';

/** An interviewer's turn that is no question has at most this many tokens; thanks have fewer. */
const LONGEST_REMARK = 50;
const LONGEST_THANKS = 14;

/** Whether a turn is short enough for a question or a remark: an interviewer makes no speeches. */
export const isShort = ({ words }: TurnParagraph): boolean => words.last - words.first <= LONGEST_REMARK;

/** Whether a short turn that does not ask sounds like an interviewer's: it speaks to the guest or takes up what he said. */
export function isRemark(read: ReadText<Language>, paragraph: TurnParagraph): boolean {
  const { first } = paragraph.words;
  if (read.is(first, 'turnOpening')) return true;
  return isThanks(read, paragraph) || addressed(read, paragraph.words) !== null || speaksToGuest(read, paragraph);
}

/** "Thank you for the interview.": neither a question nor a statement, whoever says it. */
export function isThanks(read: ReadText<Language>, { words }: TurnParagraph): boolean {
  if (words.last - words.first > LONGEST_THANKS) return false;
  for (let at = words.first; at < words.last; at++) if (read.is(at, 'thanks')) return true;
  return false;
}

/** "No, we have not." */
export const opensWithAgreement = (read: ReadText<Language>, { words }: TurnParagraph): boolean =>
  read.is(words.first, 'agreement');

/** "Was it your idea?": in the second person. */
export function speaksToGuest(read: ReadText<Language>, { words }: TurnParagraph): boolean {
  for (let at = words.first; at < words.last; at++) if (read.is(at, 'secondPerson')) return true;
  return false;
}

/** "Mr. Marjanyan, …", «Анна Сергеевна, …»: the name of the one who is spoken to at the head of a turn. */
export function addressed(read: ReadText<Language>, words: TokenSpan): TokenSpan | null {
  const isTitle = (at: number): boolean => read.is(at, 'title');
  let first = words.first;
  while (isTitle(first) || (first > words.first && read.norm(first) === '.')) first++;
  let last = first;
  while (last < words.last && last - first < LONGEST_NAME && isNameWord(read, last)) last++;
  const isName = last > first && (first > words.first || last - first > 1);
  return isName && read.isMark(last, COMMAS) ? { first, last } : null;
}

const LONGEST_NAME = 3;
const COMMAS = `,${PAUSES}`;
