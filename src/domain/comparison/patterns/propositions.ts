import { wordingIn } from '../../reference/claim-wording.ts';
import type { Claim, ReferenceModel } from '../../reference/model.ts';
import { isAdverse, type Polarity, polarityOf } from '../passage/polarity.ts';
import { viewOf } from '../passage/record-view.ts';
import { beginningOf, isNameKey, type Term } from '../passage/term.ts';
import { termsOf } from '../passage/terms.ts';
import { addToList } from './add-to-list.ts';

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
  readonly opposites: ReadonlySet<string>;
}

const made = new WeakMap<ReferenceModel, Map<string, Map<Claim, Proposition>>>();

/** The proposition of a claim of a record as it is put in a language, else in the record's own; read on first use. */
export function propositionOf(claim: Claim, model: ReferenceModel, lang = model.lang): Proposition {
  const byLanguage = made.get(model) ?? new Map<string, Map<Claim, Proposition>>();
  made.set(model, byLanguage);
  const byClaim = byLanguage.get(lang) ?? new Map<Claim, Proposition>();
  byLanguage.set(lang, byClaim);
  const known = byClaim.get(claim);
  if (known !== undefined) return known;
  const proposition = read(claim, model, lang);
  byClaim.set(claim, proposition);
  return proposition;
}

function read(claim: Claim, model: ReferenceModel, lang: string): Proposition {
  const wording = wordingIn(claim, model, lang);
  const view = viewOf(model, wording === null ? model.lang : lang);
  const { language } = view;
  const { terms } = termsOf((wording ?? claim).proposition, view);
  const polarity = polarityOf(terms, language);
  const places = new Map<string, number[]>();
  const synonyms = new Map<string, number[]>();
  const opposites = new Set<string>();
  let words = 0;
  terms.forEach(({ key }, at) => {
    addToList(places, beginningOf(key), at);
    if (isNameKey(key)) return;
    words++;
    for (const synonym of language.comparison.synonymsOf(key).keys()) addToList(synonyms, synonym, at);
    for (const opposite of language.comparison.oppositesOf(key)) opposites.add(opposite);
  });
  const adverse = claim.polarity === 'denies' || polarity.words.some(isAdverse);
  return { terms, polarity, leaning: adverse ? -1 : 1, places, words, synonyms, opposites };
}
