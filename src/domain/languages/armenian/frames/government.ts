import type { Cue } from '../../../reading/cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { data } from './data.ts';
import { endsIn, hasArticle, isDative, isObliqueWithArticle } from './word-forms.ts';

/** Whether some words can be what a verb takes. */
type Takes = (read: FramedText, words: TokenSpan) => boolean;

/** What a verb of saying takes without a clause, by the forms of its object; null for a verb that takes none. */
export function governmentOf(read: FramedText, cue: Cue): Takes | null {
  const verb = read.norm(cue.first);
  const taken = TAKEN.filter(({ verbs }) => verbs.some((beginning) => verb.startsWith(beginning)));
  return taken.length === 0 ? null : (words, span) => taken.some(({ takes }) => takes(words, span));
}

const { object, fact, bareObject, from, within, because, about, person } = data.government;

const isObject: Takes = (read, words) =>
  holdsInFirstPart(read, words, (word) => hasArticle(word) && !isDative(word) && !isObliqueWithArticle(word));

const isFact = (word: string): boolean => data.facts.some((beginning) => word.startsWith(beginning));

/** «գովել է | դարպասապահին»: a person as an object stands as whom something is said to does. */
const isPerson: Takes = (read, { first, last }) => {
  const isOne = (at: number): boolean => isDative(read.norm(at)) && (read.is(at, 'role') || read.isCapital(at));
  for (let at = first; at < last; at++) if (isOne(at) && !read.inMarks(at)) return true;
  return false;
};

/** «հայտնել է | կենսաթոշակների բարձրացման մասին»; but «խոսել է այս մասին». */
const isTopic: Takes = (read, { first, last }) =>
  last - first > 2 &&
  read.norm(last - 1) === 'մասին' &&
  !read.isAny(last - 2, ['pronoun.thing', 'pronoun.object', 'pronoun.possessive']) &&
  !read.is(first, 'subordinator');

const TAKEN: readonly { readonly verbs: readonly string[]; readonly takes: Takes }[] = [
  { verbs: person, takes: (read, words) => isObject(read, words) || isPerson(read, words) },
  { verbs: object, takes: isObject },
  { verbs: fact, takes: (read, words) => isObject(read, words) && holdsInFirstPart(read, words, isFact) },
  { verbs: bareObject, takes: (read, words) => isObject(read, words) || isBare(read, words) },
  { verbs: from, takes: (read, words) => holdsInFirstPart(read, words, (word) => endsIn(word, ['ից', 'ուց'])) },
  { verbs: because, takes: (read, words) => holdsInFirstPart(read, words, (word) => CAUSES.includes(word)) },
  { verbs: about, takes: isTopic },
  { verbs: within, takes: (read, words) => holds(read, words, (word) => word === 'մեջ') },
];

const CAUSES = ['համար', 'կապակցությամբ', 'առիթով', 'առթիվ', 'վերաբերյալ', 'շուրջ'];

/** A noun without any ending of case; that of a deed ends as a place does: «փակում», «ազատազրկում». */
const isBare: Takes = (read, { last }) =>
  read.isWord(last - 1) &&
  (endsIn(read.norm(last - 1), data.deedEndings) ||
    !endsIn(read.norm(last - 1), ['ում', 'ից', 'ին', 'ով', 'համար', 'հետ', 'մասին', 'լիս']));

function holds(read: FramedText, { first, last }: TokenSpan, wanted: (word: string) => boolean): boolean {
  for (let at = first; at < last; at++) if (read.isWord(at) && wanted(read.norm(at))) return true;
  return false;
}

/** Before the first pause: what follows it says more about the object. */
function holdsInFirstPart(read: FramedText, { first, last }: TokenSpan, wanted: (word: string) => boolean): boolean {
  let end = first;
  while (end < last && (read.inMarks(end) || !isBreak(read, end))) end++;
  return holds(read, { first, last: end }, wanted);
}
