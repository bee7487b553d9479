import { sourcePhraseStart } from '../units/source-head.ts';
import { far, tagAt } from '../units/tag-classes.ts';
import { unitAt } from '../units/unit.ts';
import { between } from './counts.ts';
import { meaningsOf } from './cue-constants.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Positions of the features that are tags or fields. */
export const SOURCE_CATEGORIES = [0, 1, 2, 3, 4, 5, 21, 22, 23, 24, 25];

/** Stands for a distance to a source that is named in another sentence. */
const ELSEWHERE = -41;

/** What tells whether a unit heads the words that name who speaks, for one cue and content; head -1 is "named in another sentence". */
export function sourceRows(facts: SentenceFacts, cue: number, start: number, end: number): (head: number) => number[] {
  const { units, counts } = facts;
  const ofCue = ofAllHeads(facts, cue, start, end);
  return (head) => {
    const isHere = head >= 0;
    const first = isHere ? sourcePhraseStart(units, head) : -1;
    const from = !isHere ? 0 : head < cue ? head + 1 : cue + 1;
    const to = !isHere ? 0 : head < cue ? cue : first;
    return [
      tagAt(units, head),
      tagAt(units, first),
      tagAt(units, first - 1),
      tagAt(units, head + 1),
      tagAt(units, head + 2),
      unitAt(units, head).nounField,
      isHere ? far(head - cue, 40) : ELSEWHERE,
      isHere ? far(first - cue, 40) : ELSEWHERE,
      isHere ? head - first : -1,
      head >= start && head < end ? 1 : 0,
      between(counts.commas, from, to),
      between(counts.verbs, from, to),
      between(counts.heads, from, to),
      between(counts.wh, from, to),
      between(counts.prepositions, from, to),
      between(counts.quotations, from, to),
      between(counts.fillers, from, to),
      isHere ? between(counts.heads, 0, head) : 0,
      first === 0 ? 1 : 0,
      isHere ? 0 : 1,
      unitAt(units, head).capital ? 1 : 0,
    ].concat(ofCue);
  };
}

function ofAllHeads({ units, inParagraph }: SentenceFacts, cue: number, start: number, end: number): number[] {
  const unit = unitAt(units, cue);
  return [
    unit.tag,
    unit.verbField,
    tagAt(units, cue + 1),
    tagAt(units, cue - 1),
    tagAt(units, cue - 2),
    ...meaningsOf(unit),
    start > cue ? 1 : 0,
    far(start - cue),
    far(cue - end),
    cue,
    units.length,
    inParagraph,
  ];
}
