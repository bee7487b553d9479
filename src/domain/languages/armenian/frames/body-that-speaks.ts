import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { isBodyWord } from '../bodies.ts';
import { data } from './data.ts';
import { phraseEndingAt } from './phrase.ts';
import { firstOwnWord } from './subject.ts';
import { endsIn, hasArticle } from './word-forms.ts';

/** «նախարարության | հաղորդագրության մեջ ասվում է»: whose the document is. */
export function ownerOfDocument(read: FramedText, start: number, end: number): TokenSpan | null {
  const document = firstOwnWord(read, { first: start, last: end }, (at) => read.is(at, 'document'));
  if (document === null) return null;
  // «ընկերության | տարածած | հաղորդագրության մեջ»: a participle says how the document came.
  let owner = document;
  while (owner > start && endsIn(read.norm(owner - 1), data.participles)) owner--;
  const phrase = phraseEndingAt(read, start, owner);
  const isNobody = phrase !== null && phrase.last - phrase.first === 1 && data.same.includes(read.norm(phrase.first));
  return isNobody ? { first: phrase.first, last: document + 1 } : phrase;
}

/** «ԱԳՆ-ից հայտնել են», «Երևանում ասել են»: beside a plural without a subject the body or place that the words come from. */
export function bodyThatSpeaks(read: FramedText, cueFirst: number, start: number, end: number): TokenSpan | null {
  if (!isPluralCue(read, cueFirst)) return null;
  const body = firstOwnWord(read, { first: start, last: end }, (at) => isBody(read, at));
  return body === null ? null : phraseEndingAt(read, start, body + 1);
}

function isBody(read: FramedText, at: number): boolean {
  const word = read.norm(at);
  const isFrom = word.endsWith('ից') || (word.endsWith('ում') && (read.isCapital(at) || isBodyWord(read, at)));
  return isFrom && !isFiller(read, at) && !read.is(at, 'pronoun.object');
}

/** «հայտնում են», «հայտնել են», «հայտնեցին». */
const isPluralCue = (read: FramedText, cue: number): boolean =>
  read.norm(cue).endsWith('ին') || ['են', 'էին'].includes(read.norm(cue + 1));

/** A common noun as it stands with a verb of saying: a subject with its article, a body in the ablative, the owner of a document. */
export const endsAsSubject = (read: FramedText, source: TokenSpan): boolean => {
  const word = read.norm(source.last - 1);
  return hasArticle(word) || word.endsWith('ից') || read.is(source.last, 'document');
};
