import type { CuePlace, Framed } from '../framed-language.ts';
import { isBreak, isPause } from '../words/breaks.ts';
import { clauseEnd } from '../words/credit.ts';
import { isVerbCue } from '../words/cues.ts';
import { isFiller, isThat } from '../words/fillers.ts';
import { isRelay } from '../words/outlets.ts';
import { apartAt } from './apart.ts';
import { contentAround } from './around.ts';
import type { SharedFrame } from './shared-frame.ts';

/** "According to SOURCE, CONTENT", before, inside or behind the content: «По словам Рогова, мост готов», «Ըստ Պետրոսյանի՝ …». */
export const accordingToFrame: SharedFrame<CuePlace, Framed> = {
  name: 'according to SOURCE, CONTENT',
  read(place) {
    const { read, cue, limit } = place;
    if (place.pointsBack || !cue.classes.has('accordingTo')) return null;
    const last = clauseEnd(read, cue.last, limit);
    if (isAsideOfAnother(place, last)) return null;
    if (last === cue.last || isRelay(read, cue.first, cue.last) || read.is(cue.last, 'relative')) return null;
    const { sources } = read.language.frames;
    const source = sources.amongAccording(read, { first: cue.last, last });
    if (source === null) return null;
    const apposition = sources.appositionEnd(read, source, limit, isPause(read, cue.first - 1));
    return contentAround(apartAt(place, { first: behindCredit(place), last: apposition ?? last }, source));
  },
};

/** «Издание | со ссылкой на источники | утверждает, что …»: a verb of saying in the same clause, which another word is the subject of. */
function isAsideOfAnother({ read, cue, floor }: CuePlace, end: number): boolean {
  const before = cue.first - 1;
  if (before < floor || !(read.isWord(before) || read.inMarks(before)) || isFiller(read, before)) return false;
  for (let at = cue.last + 1; at < end; at++)
    if (!read.inMarks(at) && isVerbCue(read, at) && isThat(read, at + 2) && isPause(read, at + 1)) return true;
  return false;
}

const LONGEST_CREDIT = 8;

/** «…, | передаёт ТАСС | со ссылкой на мэрию»: who passes the words on stands before the phrase and belongs to it. */
function behindCredit({ read, cue, floor, first }: CuePlace): number {
  let at = cue.first;
  while (at > Math.max(floor, cue.first - LONGEST_CREDIT) && (read.inMarks(at - 1) || !isBreak(read, at - 1))) at--;
  const verb = at === first && read.is(at, 'leadOff') ? at + 1 : at;
  return read.lexicon.agencyVerbs.match(read.tokens, verb) === null ? cue.first : at;
}

/** The same with the one who speaks inside the phrase: «По его словам, мост готов». */
export const inOwnWordsFrame: SharedFrame<CuePlace, Framed> = {
  name: 'in his own words, CONTENT',
  read(place) {
    const { cue } = place;
    if (place.pointsBack || !cue.classes.has('ownWords')) return null;
    return contentAround(apartAt(place, cue, { first: cue.first + 1, last: cue.first + 2 }));
  },
};
