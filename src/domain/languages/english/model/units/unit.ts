import type { CueClass } from '../../../../lexicon/word-classes.ts';
import { TAG, type Tag } from './tags.ts';

/** A sentence as the model sees it: words and marks by class, each quotation as one unit. Nothing in it says which word it was. */
export interface Unit {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  /** Token indices [first, last). */
  readonly first: number;
  readonly last: number;
  readonly verbField: number;
  readonly nounField: number;
  /** Bits of what a verb can take, see `word-class.ts`. */
  readonly frames: number;
  /** Bits of `CUE_BITS`. */
  readonly cue: number;
  /** Bits of `STANCE`. */
  readonly stance: number;
  readonly capital: boolean;
  /** Index of the quotation, -1 for the report's own words. */
  readonly quotation: number;
  /** Words inside a quotation. */
  readonly words: number;
}

/** The classes of cues in the order of their bits in `Unit.cue`. The weights were trained on this order: add at the end only. */
export const CUE_BITS: readonly CueClass[] = [
  'say',
  'tell',
  'believe',
  'show',
  'ask',
  'urge',
  'call',
  'appraise',
  'discourse',
  'accordingTo',
  'adjective',
  'noun',
];

/** Bits of verbs of saying and telling. */
export const SAY_BITS = (1 << CUE_BITS.indexOf('say')) | (1 << CUE_BITS.indexOf('tell'));

/** Stands for every place outside a sentence. */
const EDGE: Unit = {
  tag: TAG.edge,
  start: 0,
  end: 0,
  first: -1,
  last: -1,
  verbField: 0,
  nounField: 0,
  frames: 0,
  cue: 0,
  stance: 0,
  capital: false,
  quotation: -1,
  words: 0,
};

/** A unit of a sentence; an empty one outside of it. */
export const unitAt = (units: readonly Unit[], at: number): Unit => units[at] ?? EDGE;
