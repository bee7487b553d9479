import { capitalsIn, lastCapitalsIn } from '../../../reading/capital-words.ts';
import { isFunctionWord } from '../../../reading/function-words.ts';
import { firstIn } from '../../../reading/office-run.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { isOwner } from '../../possessive.ts';
import { isListedName } from '../names/name-in-run.ts';
import { isNounForPerson, wordClassOf } from '../word-class.ts';
import { beforeOwners, beforePlaces } from './link-words.ts';
import { nameAfterPlace } from './office.ts';

/** "Candidates Resoundingly Reject …": an adverb in a headline is no name. */
export const noAdverb =
  (read: LanguageText) =>
  (at: number): boolean =>
    wordClassOf(read.norm(at))?.parts[0] !== 'r';

/** "The Prosecutor General's Office", "the Minister's press service": what belongs to an office may be a body. */
export function isOfficesBody(read: LanguageText, { first, last }: TokenSpan): boolean {
  if (!read.is(last - 1, 'role.body')) return false;
  const owner = firstIn({ first, last: last - 1 }, (at) => isOwner(read.norm(at)));
  return owner !== null && firstIn({ first: owner + 1, last }, (at) => isFunctionWord(read, at)) === null;
}

/** The name in words that hold no office: at their end, else the first capital words, unless these own what follows. */
export function nameWithoutOffice(read: LanguageText, head: TokenSpan): TokenSpan | null {
  const run = nameAtEnd(read, head) ?? withItsOf(read, capitalsIn(read, head, noAdverb(read)), head.last);
  if (run === null || isPlaceOfNoun(read, head, run) || ownsWhatFollows(read, run, head.last)) return null;
  return withoutCalling(read, withoutPlace(read, run));
}

/** "A scrap dealer in | Kolvane": where the words for somebody lead to a name, it is the place's. */
const isPlaceOfNoun = (read: LanguageText, head: TokenSpan, run: TokenSpan): boolean =>
  run.first > head.first + 1 && read.is(head.first, 'determiner') && beforePlaces.has(read.norm(run.first - 1));

/** "Quarterback | Jamal Tice" */
const withoutCalling = (read: LanguageText, { first, last }: TokenSpan): TokenSpan => ({
  first: last - first === 3 && isNounForPerson(read.norm(first)) && !isListedName(read, first) ? first + 1 : first,
  last,
});

/** The name in the words after an office: a name stands nearest to the cue ("president of the Court | Marta Lund"). */
export function nameAfterOffice(read: LanguageText, words: TokenSpan): TokenSpan | null {
  const run = lastCapitalsIn(read, words, noAdverb(read));
  if (run === null) return null;
  const isOwners =
    beforeOwners.has(read.norm(run.first - 1)) || (read.is(run.first - 1, 'additive') && run.last - run.first > 2);
  const name = isOwners ? nameAfterPlace(read, run) : run;
  return name === null ? null : withoutPlace(read, name);
}

/** "Nordland's | Marta Lund" */
const withoutPlace = (read: LanguageText, { first, last }: TokenSpan): TokenSpan =>
  last - first >= 3 && isOwner(read.norm(first)) ? { first: first + 1, last } : { first, last };

/** "Station master | Peter Gollin": a name ends its phrase; capital words at its head are the place's. */
function nameAtEnd(read: LanguageText, head: TokenSpan): TokenSpan | null {
  let first = head.last;
  while (first > head.first && read.isCapital(first - 1)) first--;
  const length = head.last - first;
  const follows =
    first > head.first &&
    read.isWord(first - 1) &&
    !isFunctionWord(read, first - 1) &&
    !read.is(first - 1, 'determiner');
  return follows && length >= 2 && length <= 3 ? { first, last: head.last } : null;
}

/** "Ministry | of Foreign Affairs": an "of" does not end the name of an organisation. */
const withItsOf = (read: LanguageText, run: TokenSpan | null, to: number): TokenSpan | null =>
  run !== null && (read.norm(run.last) === 'of' || isBodyFor(read, run)) && !isSomebody(read, run)
    ? { first: run.first, last: to }
    : run;

/** "International Tribunal | for Rivers" */
const isBodyFor = (read: LanguageText, { last }: TokenSpan): boolean =>
  read.norm(last) === 'for' && wordClassOf(read.norm(last - 1)) !== null;

/** "Dr | Fenella Groat | of the Survey": two words or three behind a title, or that begin with no common word, are a person's name. */
function isSomebody(read: LanguageText, { first, last }: TokenSpan): boolean {
  if (last - first < 2 || read.is(last - 1, 'role.body')) return false;
  const isTitled = read.isAny(first - 1, ['title']) || (read.norm(first - 1) === '.' && read.is(first - 2, 'title'));
  return isTitled || read.isAny(first, ['gender.woman', 'gender.man']);
}

/** "Local watchdogs", "Lund's campaign": capital words before a common noun name nobody, but "Lund's post" is hers. */
const ownsWhatFollows = (read: LanguageText, run: TokenSpan, to: number): boolean =>
  run.last < to && read.isWord(run.last) && !isFunctionWord(read, run.last) && !read.is(run.last, 'role.document');
