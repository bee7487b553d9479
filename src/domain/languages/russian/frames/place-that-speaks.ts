import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isObliqueAdjective } from '../nominative-noun.ts';
import { opensOccasion } from './occasion.ts';
import { phraseEnd } from './phrase.ts';
import { isAdjective, isPlural } from './word-forms.ts';

/** «говорится | в сообщении | ведомства»: whose the document is that a preposition leads; else the document itself. */
export function ownerOfDocument(read: FramedText, preposition: number, end: number): TokenSpan | null {
  let document = preposition + 1;
  while (document < end && read.isWord(document) && isModifier(read.norm(document))) document++;
  const owner = document + 1;
  if (document >= end || !read.is(document, 'document')) return null;
  // «в совместном заявлении»: a document that nobody owns is shown with what it is called.
  const alone = { first: preposition + 1, last: owner };
  if (owner >= end || !read.isWord(owner) || read.isAny(owner, NO_OWNER)) return alone;
  const last = phraseEnd(read, owner, end);
  if (last <= owner) return alone;
  // «в сообщении инспекции»: an owner without a name is known by the document.
  const isNamed = isNamedOwner(read, owner);
  return { first: isNamed ? owner : document, last };
}

const isModifier = (word: string): boolean => isAdjective(word) || isObliqueAdjective(word, 'locative');

/** Whoever has a name or an office, or is a body that another word of the text can stand for: «ведомства». */
export const isNamedOwner = (read: FramedText, at: number): boolean =>
  read.isCapital(at) || read.inMarks(at) || read.isAny(at, ['role', 'role.ministry', 'role.anyBody']);

const NO_OWNER: readonly WordClass[] = ['preposition', 'conjunction', 'pronoun.object', 'subordinator'];

/** «сообщили ТАСС | в пресс-службе дороги»: after a plural without a subject the place that the words come from. `from` follows the verb. */
export function placeThatSpeaks(read: FramedText, from: number, preposition: number, end: number): TokenSpan | null {
  const object = preposition + 1;
  if (!isPlural(read.norm(from - 1)) || !read.is(preposition, 'place') || opensOccasion(read, preposition)) return null;
  if (object >= end || !read.isWord(object) || read.is(object, 'pronoun.object')) return null;
  const last = phraseEnd(read, object, end);
  return last > object ? { first: object, last } : null;
}
