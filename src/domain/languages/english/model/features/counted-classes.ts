import { isFillerTag, isFiniteTag, isNamed, isVerbTag } from '../units/tag-classes.ts';
import { TAG, TAG_COUNT, type Tag } from '../units/tags.ts';

/** What is counted by its tag alone: for each tag whether it is. */
const tagged = (isCounted: (tag: Tag) => boolean): Uint8Array =>
  Uint8Array.from({ length: TAG_COUNT }, (_, tag) => (isCounted(tag as Tag) ? 1 : 0));
const only = (...tags: readonly Tag[]): Uint8Array => tagged((tag) => tags.includes(tag));

const FINITE = tagged(isFiniteTag);
const COMMA = only(TAG.comma);
const THAT = only(TAG.that);
const QUOTATION = only(TAG.quotation);
const WH = only(TAG.wh);

/** Of a flag, 1 is counted. */
export const FLAG = Uint8Array.of(0, 1);

/** What is counted in a sentence: by tag, or by what the unit is (`null`: see `sentence-facts.ts`). */
export const COUNTED = {
  commas: COMMA,
  pauses: only(TAG.comma, TAG.dash),
  thats: THAT,
  quotations: QUOTATION,
  ands: only(TAG.and),
  opened: only(TAG.bracketOpen),
  closed: only(TAG.bracketClose),
  finite: FINITE,
  verbs: tagged(isVerbTag),
  named: tagged((tag) => isNamed(tag) || tag === TAG.objectPronoun),
  predicates: tagged((tag) => isVerbTag(tag) || tag === TAG.be || tag === TAG.have || tag === TAG.modal),
  fillers: tagged(isFillerTag),
  wh: WH,
  prepositions: only(TAG.preposition, TAG.of, TAG.to),
  saying: null,
  heads: null,
} satisfies Record<string, Uint8Array | null>;

/** To what the distance ahead is kept. */
export const AHEAD = {
  comma: COMMA,
  that: THAT,
  quotation: QUOTATION,
  to: only(TAG.to),
  colon: only(TAG.colon),
  wh: WH,
  subordinator: only(TAG.subordinator),
  finite: FINITE,
  saying: null,
} satisfies Record<string, Uint8Array | null>;

/** And back. */
export const BACK = {
  comma: COMMA,
  that: THAT,
  quotation: QUOTATION,
  wh: WH,
  be: only(TAG.be),
  and: only(TAG.and),
} satisfies Record<string, Uint8Array>;

/** Names of what is counted, and of what distances are kept to. */
export type Counted = keyof typeof COUNTED;
/** What is counted of every sentence: the rest only where a cue is likely. */
export type CountedForCues = 'quotations' | 'finite' | 'saying';
export type Ahead = keyof typeof AHEAD;
export type Back = keyof typeof BACK;
