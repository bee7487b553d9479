import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isGenitive } from './word-forms.ts';

/** «Ըստ | նախարարության | տվյալների»: who the data are of that a source closes with; null for «Ըստ պաշտոնական տվյալների». */
export function withoutData(read: FramedText, source: TokenSpan): TokenSpan | null {
  const last = source.last - 1;
  if (read.inMarks(last)) return source;
  // «Համաձայն | նախարարության | հայտարարության»: a document with an owner is its owner's.
  if (read.is(last, 'document')) return dataOwner(read, { first: source.first, last }) ?? source;
  return read.is(last, 'data') ? dataOwner(read, { first: source.first, last }) : source;
}

/** Data speak for whoever owns them; «պաշտոնական», «նախնական», «վերջին» before them name nobody. */
export function dataOwner(read: FramedText, before: TokenSpan): TokenSpan | null {
  let last = before.last;
  while (last > before.first && !isOwner(read, last - 1)) last--;
  return last > before.first ? { first: before.first, last } : null;
}

const isOwner = (read: FramedText, at: number): boolean =>
  read.inMarks(at) ||
  read.isAny(at, ['pronoun.possessive', 'role']) ||
  isGenitive(read.norm(at)) ||
  (read.isCapital(at) && !/(?:ական|ային|վերջին|առաջին)$/.test(read.norm(at)));
