import type { Sliced } from '../slices.ts';
import { RelationsToBox, stepsOf } from './box-relation.ts';
import { FACTS, type LineFacts, type LookedPage, NEIGHBOURS } from './line-facts.ts';
import { percent } from './percent.ts';
import type { Surroundings } from './surroundings.ts';
import { innermostWith } from './text-mass.ts';

/** The box of a vote holds so much of what was kept. */
const MOSTLY = 0.8;
const LINES_A_SLICE = 200;
const STEPS_A_SLICE = 2_000;
const KEPT = FACTS.indexOf('kept');
const KEPT_BESIDE = NEIGHBOURS.map((step) => FACTS.indexOf(`${step} kept`));

/** How much text an element holds, and how much of it another reader kept. UTF-16. */
interface Voted {
  kept: number;
  chars: number;
}

/**
 * The facts of a page's lines with another reader's vote in them: whether it kept the line, how much around, before and after it, and
 * where the line stands to the box that holds what was kept. `kept` says for each line whether it was.
 */
export function* votedFacts(
  facts: readonly LineFacts[],
  looked: LookedPage,
  kept: readonly boolean[],
): Sliced<LineFacts[]> {
  const boxes = yield* votedBoxes(looked, kept);
  const { lines, root, reader } = looked;
  const home = reader.of(root);
  const whole = boxes.get(home) as Voted;
  const box = new RelationsToBox(innermostWith(MOSTLY, (one) => (boxes.get(one) as Voted).kept, reader.all, home));
  const keptIn = new Map<Surroundings, number>();
  for (const [at, { block, length }] of lines.entries()) {
    const parent = block.parent ?? block;
    if (kept[at]) keptIn.set(parent, (keptIn.get(parent) ?? 0) + length);
  }
  yield;
  const all = kept.filter((one) => one).length;
  let before = 0;
  const voted: LineFacts[] = [];
  for (const [at, { block }] of lines.entries()) {
    if (at % LINES_A_SLICE === 0) yield;
    const isKept = kept[at] === true;
    const own = facts[at] as LineFacts;
    const row = [...own.row];
    row[KEPT] = isKept ? 1 : 0;
    for (const [nth, step] of NEIGHBOURS.entries())
      if (kept[at + step] !== undefined) row[KEPT_BESIDE[nth] as number] = kept[at + step] ? 1 : 0;
    if (whole.kept > 0) {
      const relation = box.of(block);
      const branch = boxes.get(relation.branch) as Voted;
      const around = block.parent === null ? 0 : (boxes.get(block.parent) as Voted).chars;
      const more = [
        percent(keptIn.get(block.parent ?? block) ?? 0, around),
        Math.min(30, before),
        Math.min(30, all - before - (isKept ? 1 : 0)),
        ...stepsOf(relation),
        percent(branch.kept, whole.kept),
        percent(branch.kept, branch.chars),
        percent(whole.kept, whole.chars),
      ];
      for (const [nth, value] of more.entries()) row[KEPT + 1 + nth] = value;
    }
    if (isKept) before++;
    voted.push({ ...own, row });
  }
  return voted;
}

function* votedBoxes({ lines, reader }: LookedPage, kept: readonly boolean[]): Sliced<Map<Surroundings, Voted>> {
  const boxes = new Map<Surroundings, Voted>();
  for (const one of reader.all) {
    if (boxes.size % STEPS_A_SLICE === 0) yield;
    boxes.set(one, { kept: 0, chars: 0 });
  }
  for (const [at, { around, length }] of lines.entries()) {
    const own = boxes.get(around) as Voted;
    own.chars += length;
    if (kept[at]) own.kept += length;
  }
  const outwardsIn = [...boxes];
  for (let at = outwardsIn.length - 1; at >= 0; at--) {
    if (at % STEPS_A_SLICE === 0) yield;
    const [inner, own] = outwardsIn[at] as [Surroundings, Voted];
    const outer = inner.parent === null ? undefined : boxes.get(inner.parent);
    if (outer === undefined) continue;
    outer.chars += own.chars;
    outer.kept += own.kept;
  }
  return boxes;
}
