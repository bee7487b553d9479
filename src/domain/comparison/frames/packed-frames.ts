import type { PackedFrames } from '../../reference/laid-out.ts';
import { numberString, numbersIn } from '../../text/number-string.ts';
import type { FramePart, RecordFrames, Side } from './frame-part.ts';
import { WordingIndex } from './wording-index.ts';

/** Sides and slots are written as numbers from 0 on. */
const ABOVE_SIDES = 1;
const ABOVE_SLOTS = 2;

/** The frames of a record as they are shipped. */
export function packFrames({ index, slots }: RecordFrames): PackedFrames {
  const { meanings } = index;
  const parts = meanings.flatMap(({ claim, side, slot }) => [claim, side + ABOVE_SIDES, slot + ABOVE_SLOTS]);
  return {
    ...index.packed(meanings),
    parts: numberString(parts),
    slots: numberString(slots.flatMap(({ all, enough }) => [all, enough])),
  };
}

export function unpackFrames(packed: PackedFrames): RecordFrames {
  const numbers = numbersIn(packed.parts);
  const parts: FramePart[] = [];
  for (let at = 0; at < numbers.length; at += 3)
    parts.push({
      claim: numbers[at] as number,
      side: ((numbers[at + 1] as number) - ABOVE_SIDES) as Side | 0,
      slot: (numbers[at + 2] as number) - ABOVE_SLOTS,
    });
  const counts = numbersIn(packed.slots);
  const slots: { all: number; enough: number }[] = [];
  for (let at = 0; at < counts.length; at += 2)
    slots.push({ all: counts[at] as number, enough: counts[at + 1] as number });
  return { index: WordingIndex.unpacked(packed, parts), areDerived: false, slots };
}
