import type { Claim, ReferenceModel } from '../../reference/model.ts';
import { namesOf } from '../passage/names.ts';
import { isAdverse, type Polarity, polarityOf } from '../passage/polarity.ts';
import { beginningOf, type Term, termsOf } from '../passage/terms.ts';
import { addToList } from './add-to-list.ts';
import { antonymsOf, synonymsOf } from './synonyms.ts';

/** A claim's proposition made ready to be compared with passages. */
export interface Proposition {
  readonly terms: readonly Term[];
  readonly polarity: Polarity;
  /** -1 where the proposition speaks against its thing or denies, 1 otherwise. */
  readonly leaning: number;
  /** Where among `terms` the same word stands, by its beginning (see `beginningOf`), in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How many of the terms are words and no names. */
  readonly words: number;
  /** Which of these words a stem can stand for. */
  readonly synonyms: ReadonlyMap<string, readonly number[]>;
  /** The stems that are opposites of a word. */
  readonly antonyms: ReadonlySet<string>;
}

const made = new WeakMap<ReferenceModel, Map<Claim, Proposition>>();

/** The proposition of a claim of a record, read on first use. */
export function propositionOf(claim: Claim, model: ReferenceModel): Proposition {
  const byClaim = made.get(model) ?? new Map<Claim, Proposition>();
  made.set(model, byClaim);
  const known = byClaim.get(claim);
  if (known !== undefined) return known;
  const proposition = read(claim, model);
  byClaim.set(claim, proposition);
  return proposition;
}

function read(claim: Claim, model: ReferenceModel): Proposition {
  const { terms } = termsOf(claim.proposition, 0, claim.proposition.length, model.lang, namesOf(model));
  const polarity = polarityOf(terms, model.lang);
  const places = new Map<string, number[]>();
  const synonyms = new Map<string, number[]>();
  const antonyms = new Set<string>();
  let words = 0;
  terms.forEach(({ key }, at) => {
    addToList(places, beginningOf(key), at);
    if (key.startsWith('@')) return;
    words++;
    for (const synonym of synonymsOf(key, model.lang).keys()) addToList(synonyms, synonym, at);
    for (const antonym of antonymsOf(key)) antonyms.add(antonym);
  });
  const adverse = claim.polarity === 'denies' || polarity.words.some(isAdverse);
  return { terms, polarity, leaning: adverse ? -1 : 1, places, words, synonyms, antonyms };
}
