import { asStatedBy } from './as-stated-by.ts';
import { byModel } from './by-model.ts';
import { closingAttribution } from './closing-attribution.ts';
import type { EnglishFrame } from './english-frame.ts';
import { insertedAttribution } from './inserted-attribution.ts';
import { openingAttribution } from './opening-attribution.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { reminder, saidBefore, signature } from './reports-nothing.ts';
import { saidInNextSentence } from './said-in-next-sentence.ts';

/**
 * The frames of an English sentence in the order in which they are tried; the first that fits tells all that the sentence
 * reports. Frames that words alone settle come first, then sentences that report nothing, then the model, which weighs what is
 * left. A sentence that the next one attributes comes last: its own words say nothing of it.
 */
export const ENGLISH_FRAMES: readonly EnglishFrame[] = [
  openingAttribution,
  insertedAttribution,
  closingAttribution,
  asStatedBy,
  quotedAsSaying,
  saidBefore,
  signature,
  reminder,
  byModel,
  saidInNextSentence,
];
