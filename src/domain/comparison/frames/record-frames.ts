import { framesOf } from '../../reference/bundled-frames.ts';
import type { ClaimFrames } from '../../reference/claim-frame.ts';
import { laidOutRecord } from '../../reference/laid-out-record.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import type { RecordView } from '../passage/record-view.ts';
import { derivedFrames } from './derived-frames.ts';
import { EVERY_SLOT, type FramePart, NO_SLOT, type RecordFrames, type Side } from './frame-part.ts';
import { unpackFrames } from './packed-frames.ts';
import { WordingIndex } from './wording-index.ts';

const made = new WeakMap<ReferenceModel, Map<string, RecordFrames | null>>();

/** The frames of a record in a text's language, ready to be looked for. */
export function recordFrames({ model, lang }: RecordView): RecordFrames | null {
  const byLanguage = made.get(model) ?? new Map<string, RecordFrames | null>();
  made.set(model, byLanguage);
  const known = byLanguage.get(lang);
  if (known !== undefined) return known;
  const packed = laidOutRecord(model)?.frames[lang];
  const frames = packed === undefined ? framesReadAnew(model, lang) : unpackFrames(packed);
  byLanguage.set(lang, frames);
  return frames;
}

function framesReadAnew(model: ReferenceModel, lang: string): RecordFrames | null {
  const frames = framesOf(model, lang);
  const given = frames ?? derivedFrames(model, lang);
  return given === null ? null : { ...build(model, given), areDerived: frames === null };
}

function build(model: ReferenceModel, frames: ClaimFrames): Omit<RecordFrames, 'areDerived'> {
  const index = new WordingIndex<FramePart>();
  const slots = model.claims.map(({ id, polarity }, claim) => {
    const frame = frames[id];
    if (frame === undefined) return { all: 0, enough: 0 };
    const [along, against]: readonly [Side, Side] = polarity === 'denies' ? [-1, 1] : [1, -1];
    const add = (wordings: readonly string[], side: Side | 0, slot: number): void => {
      const part = { claim, side, slot };
      for (const wording of wordings) index.add(wording, part);
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
