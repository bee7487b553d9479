import * as v from 'valibot';
import { RELATIONS } from '../domain/comparison/comparison.ts';
import type { Correction } from '../domain/corrections/correction.ts';

const LONGEST_WORDS = 1_000_000;
const LONGEST_NAME = 1_000;
const LONGEST_CONTEXT = 100;

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME));
const context = v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT));
const anchor = v.object({
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_WORDS)),
  before: context,
  after: context,
});

/** The shape of a correction: from our pages, which may be newer or older, and from what is kept, which may be damaged. */
export const CORRECTION_SHAPE = v.variant('kind', [
  v.object({ kind: v.literal('speaker'), at: anchor, name: v.nullable(name), made: time }),
  v.object({ kind: v.literal('same-person'), name, also: name, made: time }),
  v.object({ kind: v.literal('not-said'), at: anchor, made: time }),
  v.object({ kind: v.literal('bounds'), at: anchor, to: anchor, made: time }),
  v.object({ kind: v.literal('relation'), at: anchor, record: name, relation: v.picklist(RELATIONS), made: time }),
]) satisfies v.GenericSchema<unknown, Correction>;

export const CHANGE_SHAPE = v.object({ does: v.picklist(['make', 'undo']), correction: CORRECTION_SHAPE });
