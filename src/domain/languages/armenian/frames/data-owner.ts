import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { isGenitive } from './list.ts';

/** «Ըստ | նախարարության | տվյալների»: who the data are of that a source closes with; null for «Ըստ պաշտոնական տվյալների». */
export function withoutData(read: LanguageText, source: TokenSpan): TokenSpan | null {
  const last = source.last - 1;
  return read.inMarks(last) || !read.is(last, 'data') ? source : dataOwner(read, { first: source.first, last });
}

/** Data speak for whoever owns them; «պաշտոնական», «նախնական», «վերջին» before them name nobody. */
export function dataOwner(read: LanguageText, before: TokenSpan): TokenSpan | null {
  let last = before.last;
  while (last > before.first && !isOwner(read, last - 1)) last--;
  return last > before.first ? { first: before.first, last } : null;
}

const isOwner = (read: LanguageText, at: number): boolean =>
  read.inMarks(at) ||
  read.is(at, 'pronoun.possessive') ||
  read.is(at, 'role') ||
  isGenitive(read.norm(at)) ||
  (read.isCapital(at) && !/(?:ական|ային|վերջին|առաջին)$/.test(read.norm(at)));
