import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { phraseEndingAt } from './phrase.ts';
import { firstOwnWord } from './subject.ts';
import { hasArticle } from './word-forms.ts';

/** «նախարարության | հաղորդագրության մեջ ասվում է»: whose the document is. */
export function ownerOfDocument(read: FramedText, start: number, end: number): TokenSpan | null {
  const document = firstOwnWord(read, { first: start, last: end }, (at) => read.is(at, 'document'));
  return document === null ? null : phraseEndingAt(read, start, document);
}

/** «ԱԳՆ-ից հայտնել են», «Երևանում ասել են»: beside a plural without a subject the body or place that the words come from. */
export function bodyThatSpeaks(read: FramedText, cueFirst: number, start: number, end: number): TokenSpan | null {
  if (!isPluralCue(read, cueFirst)) return null;
  const body = firstOwnWord(read, { first: start, last: end }, (at) => isBody(read, at));
  return body === null ? null : phraseEndingAt(read, start, body + 1);
}

function isBody(read: FramedText, at: number): boolean {
  const word = read.norm(at);
  const isFrom = word.endsWith('ից') || (read.isCapital(at) && word.endsWith('ում'));
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
