import en from '../../../assets/reference/csto-izvestia-2024-04/frames/en.json' with { type: 'json' };
import hy from '../../../assets/reference/csto-izvestia-2024-04/frames/hy.json' with { type: 'json' };
import ru from '../../../assets/reference/csto-izvestia-2024-04/frames/ru.json' with { type: 'json' };
import { phrasingsOf } from './bundled-phrasings.ts';
import type { ClaimFrames } from './claim-frame.ts';
import type { ReferenceModel } from './model.ts';

const BUNDLED: Readonly<Record<string, Readonly<Record<string, ClaimFrames>>>> = {
  'csto-izvestia-2024-04': { en, ru, hy },
};

/** The frames of a record's claims in a language; null where it has none. */
export const framesOf = (model: ReferenceModel, lang: string): ClaimFrames | null =>
  phrasingsOf(model) === null ? null : (BUNDLED[model.id]?.[lang] ?? null);
