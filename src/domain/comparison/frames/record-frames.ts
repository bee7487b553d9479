import { framesOf } from '../../reference/bundled-frames.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import type { RecordView } from '../passage/record-view.ts';
import { WordingIndex } from './wording-index.ts';

/** What a wording of a frame stands for: a side of a claim's predicate (1 as the claim says it, -1 against it), or one of its slots. */
export interface FramePart {
  readonly claim: number;
  readonly side: 1 | -1 | 0;
  /** The slot it fills; -1 none, -2 every one. */
  readonly slot: number;
}

export interface RecordFrames {
  readonly index: WordingIndex<FramePart>;
  /** How many slots each claim has; 0 for one without a frame. */
  readonly slots: readonly number[];
}

export const EVERY_SLOT = -2;

const made = new WeakMap<ReferenceModel, Map<string, RecordFrames | null>>();

/** The frames of a record in a text's language, ready to be looked for. */
export function recordFrames({ model, lang }: RecordView): RecordFrames | null {
  const byLanguage = made.get(model) ?? new Map<string, RecordFrames | null>();
  made.set(model, byLanguage);
  const known = byLanguage.get(lang);
  if (known !== undefined) return known;
  const frames = framesOf(model, lang);
  const built = frames === null ? null : build(model, frames);
  byLanguage.set(lang, built);
  return built;
}

function build(model: ReferenceModel, frames: NonNullable<ReturnType<typeof framesOf>>): RecordFrames {
  const index = new WordingIndex<FramePart>();
  const slots = model.claims.map(({ id, polarity }, claim) => {
    const frame = frames[id];
    if (frame === undefined) return 0;
    const along = polarity === 'denies' ? -1 : 1;
    for (const one of frame.says) index.add(one, { claim, side: along as 1 | -1, slot: -1 });
    for (const one of frame.reverses) index.add(one, { claim, side: -along as 1 | -1, slot: -1 });
    for (const one of frame.whole?.says ?? []) index.add(one, { claim, side: along as 1 | -1, slot: EVERY_SLOT });
    for (const one of frame.whole?.reverses ?? []) index.add(one, { claim, side: -along as 1 | -1, slot: EVERY_SLOT });
    frame.slots.forEach((ways, slot) => {
      for (const one of ways) index.add(one, { claim, side: 0, slot });
    });
    return frame.slots.length;
  });
  return { index, slots };
}
