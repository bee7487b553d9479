import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, Framed } from '../framed-language.ts';
import { isBreak } from '../words/breaks.ts';
import { quotesOnly, takesClause } from '../words/cues.ts';
import { isFiller } from '../words/fillers.ts';
import { sourceLeftOf, sourceRightOf } from '../words/source-words.ts';
import { type Apart, apartAt } from './apart.ts';
import { contentAround } from './around.ts';
import type { SharedFrame } from './shared-frame.ts';

/** "As SOURCE CUE, CONTENT": «Как отметил Рогов, мост готов», «Ինչպես նշեց նախագահը, …». */
export const asSaidFrame: SharedFrame<CuePlace, Framed> = {
  name: 'as SOURCE CUE, CONTENT',
  read(place) {
    const apart = asSaid(place);
    return apart === null ? null : contentAround(apart);
  },
};

/** The attribution that "as" leads; null where none stands before the cue and its source. */
export function asSaid(place: CuePlace): Apart | null {
  const { read, cue, floor, limit } = place;
  if (place.pointsBack || !takesClause(cue) || quotesOnly(read, cue)) return null;
  const source = sourceBehindLead(place) ?? sourceRightOf(read, cue.last, limit);
  if (source === null) return null;
  const first = Math.min(cue.first, source.first);
  let lead = first - 1;
  while (lead >= floor && isFiller(read, lead)) lead--;
  if (!read.is(lead, 'leadOff')) lead = leadBeforeOccasion(place, first);
  if (lead < floor || !read.is(lead, 'leadOff')) return null;
  return apartAt(place, { first: lead, last: Math.max(cue.last, source.last) }, source);
}

/** «Как | на брифинге | сообщил Рогов», «Ինչպես | «Հյուսիսի» հետ զրույցում | ասաց ինժեները»: where or to whom stands between; -1 where more does. */
function leadBeforeOccasion({ read, floor }: CuePlace, end: number): number {
  for (let at = end - 1; at >= Math.max(floor, end - FURTHEST_LEAD); at--) {
    if (read.inMarks(at)) continue;
    if (read.is(at, 'leadOff')) return read.language.frames.sources.isOccasion(read, at + 1, end) ? at : -1;
    if (isBreak(read, at)) return -1;
  }
  return -1;
}

const FURTHEST_LEAD = 12;

function sourceBehindLead({ read, cue, floor }: CuePlace): TokenSpan | null {
  for (let at = cue.first - 1; at >= Math.max(floor, cue.first - FURTHEST_LEAD); at--) {
    if (read.is(at, 'leadOff')) return sourceLeftOf(read, cue.first, at + 1);
    if (isBreak(read, at) && !read.inMarks(at)) return null;
  }
  return null;
}
