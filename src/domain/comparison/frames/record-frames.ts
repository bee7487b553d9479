import { framesOf } from '../../reference/bundled-frames.ts';
import type { ClaimFrames } from '../../reference/claim-frame.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import type { RecordView } from '../passage/record-view.ts';
import { derivedFrames } from './derived-frames.ts';
import { WordingIndex } from './wording-index.ts';

/** On which side of a claim a predicate stands: 1 as the claim says, -1 against it. */
export type Side = 1 | -1;

/** What a wording of a frame stands for: a side of a claim's predicate, or one of its slots. */
export interface FramePart {
  readonly claim: number;
  readonly side: Side | 0;
  /** The slot it fills by its index; or `NO_SLOT`, or `EVERY_SLOT`. */
  readonly slot: number;
}

export interface RecordFrames {
  readonly index: WordingIndex<FramePart>;
  /** Whether they are derived from the propositions. */
  readonly areDerived: boolean;
  /** How many slots each claim has, and how many have to be named; 0 for one without a frame. */
  readonly slots: readonly { readonly all: number; readonly enough: number }[];
}

const NO_SLOT = -1;
export const EVERY_SLOT = -2;

const made = new WeakMap<ReferenceModel, Map<string, RecordFrames | null>>();

/** The frames of a record in a text's language, ready to be looked for. */
export function recordFrames({ model, lang }: RecordView): RecordFrames | null {
  const byLanguage = made.get(model) ?? new Map<string, RecordFrames | null>();
  made.set(model, byLanguage);
  const known = byLanguage.get(lang);
  if (known !== undefined) return known;
  const frames = framesOf(model, lang);
  const derived = frames === null ? derivedFrames(model, lang) : null;
  const given = frames ?? derived;
  const built = given === null ? null : { ...build(model, given), areDerived: frames === null };
  byLanguage.set(lang, built);
  return built;
}

function build(model: ReferenceModel, frames: ClaimFrames): Omit<RecordFrames, 'areDerived'> {
  const index = new WordingIndex<FramePart>();
  const slots = model.claims.map(({ id, polarity }, claim) => {
    const frame = frames[id];
    if (frame === undefined) return { all: 0, enough: 0 };
    const [along, against]: readonly [Side, Side] = polarity === 'denies' ? [-1, 1] : [1, -1];
    const add = (wordings: readonly string[], side: Side | 0, slot: number): void => {
      for (const wording of wordings) index.add(wording, { claim, side, slot });
    };
    add(frame.says, along, NO_SLOT);
    add(frame.reverses, against, NO_SLOT);
    add(frame.whole?.says ?? [], along, EVERY_SLOT);
    add(frame.whole?.reverses ?? [], against, EVERY_SLOT);
    for (const [slot, wordings] of frame.slots.entries()) add(wordings, 0, slot);
    return { all: frame.slots.length, enough: frame.enough ?? frame.slots.length };
  });
  return { index, slots };
}
