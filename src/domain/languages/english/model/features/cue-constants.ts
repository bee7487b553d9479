import { CUE_BITS, type Unit } from '../units/unit.ts';

/** What a cue can be and take, a flag each: the meanings of its lists, the frames of its verb. */
export const meaningsOf = (unit: Unit): number[] => CUE_BITS.map((_, bit) => (unit.cue >> bit) & 1);

/** What the verb of a cue can take, a flag a frame. */
export const framesOf = (unit: Unit): number[] => [
  unit.frames & 1,
  (unit.frames >> 1) & 1,
  (unit.frames >> 2) & 1,
  (unit.frames >> 3) & 1,
  (unit.frames >> 4) & 1,
];
