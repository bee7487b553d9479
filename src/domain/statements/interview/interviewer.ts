import type { TokenSpan } from '../../reading/source-phrase.ts';
import type { TextView } from '../../reading/text-view.ts';
import { isNameWord } from '../speakers/named-people.ts';
import type { TurnParagraph } from './turn-paragraphs.ts';

/** An interviewer's turn that is no question has at most this many tokens; thanks have fewer. */
const LONGEST_REMARK = 50;
const LONGEST_THANKS = 14;

export const isShort = ({ words }: TurnParagraph): boolean => words.last - words.first <= LONGEST_REMARK;

/** Whether a short turn that does not ask sounds like an interviewer's: it speaks to the guest or takes up what he said. */
export function isRemark(view: TextView, paragraph: TurnParagraph): boolean {
  const { first } = paragraph.words;
  if (view.lexicon?.is(view.tokens[first]?.norm ?? '', 'turnOpening') === true) return true;
  return isThanks(view, paragraph) || addressed(view, paragraph.words) !== null || speaksToGuest(view, paragraph);
}

/** "Thank you for the interview.": neither a question nor a statement, whoever says it. */
export function isThanks(view: TextView, { words }: TurnParagraph): boolean {
  if (words.last - words.first > LONGEST_THANKS) return false;
  for (let at = words.first; at < words.last; at++)
    if (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'thanks') === true) return true;
  return false;
}

/** "No, we have not." */
export const opensWithAgreement = (view: TextView, { words }: TurnParagraph): boolean =>
  view.lexicon?.is(view.tokens[words.first]?.norm ?? '', 'agreement') === true;

export function speaksToGuest(view: TextView, { words }: TurnParagraph): boolean {
  for (let at = words.first; at < words.last; at++)
    if (view.lexicon?.is(view.tokens[at]?.norm ?? '', 'secondPerson') === true) return true;
  return false;
}

/** "Mr. Marjanyan, …", «Анна Сергеевна, …»: the name of the one who is spoken to at the head of a turn. */
export function addressed(view: TextView, words: TokenSpan): TokenSpan | null {
  const { tokens, lexicon } = view;
  const isTitle = (at: number): boolean => lexicon?.is(tokens[at]?.norm ?? '', 'title') === true;
  let first = words.first;
  while (isTitle(first) || (first > words.first && tokens[first]?.norm === '.')) first++;
  let last = first;
  while (last < words.last && last - first < LONGEST_NAME && isNameWord(view, last)) last++;
  const isName = last > first && (first > words.first || last - first > 1);
  return isName && ',՝'.includes(tokens[last]?.norm ?? '-') ? { first, last } : null;
}

const LONGEST_NAME = 3;
