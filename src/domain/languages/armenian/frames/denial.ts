import type { Cue } from '../../../reading/cue.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { data } from './data.ts';

/** Words that take an infinitive stand at most this many tokens from it. */
const FURTHEST_GOVERNOR = 4;

/**
 * Whether nothing is reported: the verb is denied («չի ասել, թե …»), depends on another one («հրաժարվել է ասել», «չցանկացավ ասել»),
 * or it says itself that it is not known. To deny a denial states something: «չի բացառում, որ …».
 */
export function isDenied(read: FramedText, cue: Cue): boolean {
  const verb = read.norm(cue.first);
  if (data.statedByDenying.some((beginning) => verb.startsWith(beginning))) return false;
  if (data.denying.includes(read.norm(cue.first - 1)) || data.denying.includes(read.norm(cue.last))) return true;
  // «ուզում | էր ասել».
  if (read.is(cue.first, 'auxiliary') && governs(read, cue.first - 1)) return true;
  return cue.last === cue.first + 1 && verb.endsWith('լ') && isGoverned(read, cue);
}

/** A form in -ել without an auxiliary, with «հրաժարվել», «ցանկանալ» or «ուզել» beside it in its clause. */
function isGoverned(read: FramedText, cue: Cue): boolean {
  if (read.is(cue.last, 'auxiliary')) return false;
  for (let at = cue.first - 1; at >= cue.first - FURTHEST_GOVERNOR && !isBreak(read, at); at--)
    if (governs(read, at)) return true;
  return governs(read, cue.last) || governs(read, cue.last + 1);
}

const governs = (read: FramedText, at: number): boolean =>
  !read.inMarks(at) && data.governing.some((beginning) => read.norm(at).startsWith(beginning));
