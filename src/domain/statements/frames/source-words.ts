import type { TokenSpan } from '../source-phrase.ts';
import { armenianPossessor, armenianSourceAfter, armenianSourceBefore } from './armenian-source.ts';
import type { FrameView } from './frame-view.ts';
import { russianSourceAfter, russianSourceBefore } from './russian-source.ts';

/** The words left of a cue that name who speaks, not before `floor`. */
export const sourceLeftOf = (frame: FrameView, cueFirst: number, floor: number): TokenSpan | null =>
  frame.lexicon.lang === 'hy'
    ? armenianSourceBefore(frame, cueFirst, floor)
    : russianSourceBefore(frame, cueFirst, floor);

/** The words right of a cue that name who speaks, before `limit`. */
export const sourceRightOf = (frame: FrameView, from: number, limit: number): TokenSpan | null =>
  frame.lexicon.lang === 'hy' ? armenianSourceAfter(frame, from, limit) : russianSourceAfter(frame, from, limit);

/** The words whose owner "խոսքով" names. */
export const possessorOf = (frame: FrameView, wordFirst: number, floor: number): TokenSpan | null =>
  armenianPossessor(frame, wordFirst, floor);
