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
  const ofCue = ofAllHeads(facts, cue, start, end);
  return (head) => {
    const first = head < 0 ? -1 : sourcePhraseStart(facts.units, head);
    const row = placeOf(facts, cue, head, first);
    row.push(head >= start && head < end ? 1 : 0);
    return row.concat(whatLiesBetween(facts, cue, head, first), ofCue);
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

/** `first` is the first unit of the phrase that the head ends. */
function placeOf({ units }: SentenceFacts, cue: number, head: number, first: number): number[] {
  return [
    tagAt(units, head),
    tagAt(units, first),
    tagAt(units, first - 1),
    tagAt(units, head + 1),
    tagAt(units, head + 2),
    unitAt(units, head).nounField,
    head < 0 ? ELSEWHERE : far(head - cue, 40),
    head < 0 ? ELSEWHERE : far(first - cue, 40),
    head < 0 ? -1 : head - first,
  ];
}

function whatLiesBetween({ units, counts }: SentenceFacts, cue: number, head: number, first: number): number[] {
  const from = head < 0 ? 0 : head < cue ? head + 1 : cue + 1;
  const to = head < 0 ? 0 : head < cue ? cue : first;
  return [
    between(counts.commas, from, to),
    between(counts.verbs, from, to),
    between(counts.heads, from, to),
    between(counts.wh, from, to),
    between(counts.prepositions, from, to),
    between(counts.quotations, from, to),
    between(counts.fillers, from, to),
    head < 0 ? 0 : between(counts.heads, 0, head),
    first === 0 ? 1 : 0,
    head < 0 ? 1 : 0,
    unitAt(units, head).capital ? 1 : 0,
  ];
}
