import type { ReferenceModel } from '../../reference/model.ts';
import { isFrameWord } from '../passage/frame-words.ts';
import type { RecordView } from '../passage/record-view.ts';
import { beginningOf, isNameKey, NOT } from '../passage/term.ts';
import { propositionOf } from '../patterns/propositions.ts';

/** What a name counts beside words, and a word that only frames what is said. */
const NAME = 0.7;
const FRAME_WORD = 0.3;

/** How much the words of a record's propositions tell: those of few claims more than those of many. */
export interface WordWeights {
  /** The weight of a word or name by its key. */
  weightOf(key: string): number;
  /** Whether some proposition has the word. */
  has(key: string): boolean;
}

const made = new WeakMap<ReferenceModel, Map<string, WordWeights>>();

/** The weights of a record's words as it is put in a language; counted on first use. */
export function wordWeights({ model, lang }: RecordView): WordWeights {
  const byLanguage = made.get(model) ?? new Map<string, WordWeights>();
  made.set(model, byLanguage);
  const known = byLanguage.get(lang) ?? counted(model, lang);
  byLanguage.set(lang, known);
  return known;
}

function counted(model: ReferenceModel, lang: string): WordWeights {
  const claims = new Map<string, number>();
  for (const claim of model.claims) {
    const { terms } = propositionOf(claim, model, lang);
    for (const beginning of new Set(terms.map(({ key }) => beginningOf(key))))
      claims.set(beginning, (claims.get(beginning) ?? 0) + 1);
  }
  const rarity = (key: string): number =>
    Math.log((model.claims.length + 1) / ((claims.get(beginningOf(key)) ?? 0) + 0.5));
  return {
    weightOf: (key) => (key === NOT ? 0 : isNameKey(key) ? NAME : rarity(key) * framing(key)),
    has: (key) => claims.has(beginningOf(key)),
  };
}

/** What a word counts that is held against a claim, whether or not the record has it. */
export const framing = (key: string): number => (isFrameWord(key) ? FRAME_WORD : 1);
