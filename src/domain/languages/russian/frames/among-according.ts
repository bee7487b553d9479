import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { data, endsIn } from './data.ts';
import { isNamedOwner } from './place-that-speaks.ts';

/**
 * Who speaks behind «согласно»: whoever owns the document that is named, else the document itself. Laws and plans say nothing of
 * what happened: «согласно закону». Behind «по словам» all of the words name who speaks.
 */
export function amongAccording(read: FramedText, words: TokenSpan): TokenSpan | null {
  if (!data.accordingToDocument.includes(read.norm(words.first - 1))) return words;
  let document = words.first;
  while (
    document < words.last &&
    !isDocument(read, document) &&
    endsIn(read.norm(document), data.dativeAdjectiveEndings)
  )
    document++;
  if (document >= words.last || !isDocument(read, document)) return null;
  const owner = document + 1;
  const isNamed = owner < words.last && isNamedOwner(read, owner);
  return isNamed ? { first: owner, last: words.last } : words;
}

const isDocument = (read: FramedText, at: number): boolean => data.documentsInDative.includes(read.norm(at));
