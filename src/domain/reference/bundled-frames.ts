import { phrasingsOf } from './bundled-phrasings.ts';
import type { ClaimFrames } from './claim-frame.ts';
import { FRAMES_FILES } from './frames-files.ts';
import type { ReferenceModel } from './model.ts';

/** The frames of a record's claims in a language; null where it has none. */
export const framesOf = (model: ReferenceModel, lang: string): ClaimFrames | null =>
  phrasingsOf(model) === null ? null : (FRAMES_FILES[model.id]?.[lang] ?? null);
