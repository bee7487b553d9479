import type { TokenSpan } from '../../../reading/source-phrase.ts';
import { type FrameView, is, isCapital, normAt } from '../../by-frames/frame-view.ts';
import { isGenitive } from './list.ts';

/** «Ըստ | նախարարության | տվյալների»: who the data are of that a source closes with; null for «Ըստ պաշտոնական տվյալների». */
export function withoutData(frame: FrameView, source: TokenSpan): TokenSpan | null {
  const last = source.last - 1;
  return frame.inMarks(last) || !is(frame, last, 'data') ? source : dataOwner(frame, { first: source.first, last });
}

/** Data speak for whoever owns them; «պաշտոնական», «նախնական», «վերջին» before them name nobody. */
export function dataOwner(frame: FrameView, before: TokenSpan): TokenSpan | null {
  let last = before.last;
  while (last > before.first && !isOwner(frame, last - 1)) last--;
  return last > before.first ? { first: before.first, last } : null;
}

const isOwner = (frame: FrameView, at: number): boolean =>
  frame.inMarks(at) ||
  is(frame, at, 'pronoun.possessive') ||
  is(frame, at, 'role') ||
  isGenitive(normAt(frame, at)) ||
  (isCapital(frame, at) && !/(?:ական|ային|վերջին|առաջին)$/.test(normAt(frame, at)));
