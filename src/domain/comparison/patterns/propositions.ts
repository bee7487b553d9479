import { wordingIn } from '../../reference/claim-wording.ts';
import { laidOutRecord } from '../../reference/laid-out-record.ts';
import type { Claim, ReferenceModel } from '../../reference/model.ts';
import { isAdverse, polarityOf } from '../passage/polarity.ts';
import { viewOf } from '../passage/record-view.ts';
import { isNameKey } from '../passage/term.ts';
import { termsOf } from '../passage/terms.ts';
import { addToList } from './add-to-list.ts';
import { unpackProposition } from './packed-proposition.ts';
import { type Proposition, placesOf } from './proposition.ts';

const made = new WeakMap<ReferenceModel, Map<string, Map<Claim, Proposition>>>();

/** The proposition of a claim of a record as it is put in a language, else in the record's own; read on first use. */
export function propositionOf(claim: Claim, model: ReferenceModel, lang = model.lang): Proposition {
  const byLanguage = made.get(model) ?? new Map<string, Map<Claim, Proposition>>();
  made.set(model, byLanguage);
  const byClaim = byLanguage.get(lang) ?? new Map<Claim, Proposition>();
  byLanguage.set(lang, byClaim);
  const known = byClaim.get(claim);
  if (known !== undefined) return known;
  const packed = lang === model.lang ? laidOutRecord(model)?.propositions[model.claims.indexOf(claim)] : undefined;
  const proposition = packed === undefined ? read(claim, model, lang) : unpackProposition(packed);
  byClaim.set(claim, proposition);
  return proposition;
}

function read(claim: Claim, model: ReferenceModel, lang: string): Proposition {
  const wording = wordingIn(claim, model, lang);
  const view = viewOf(model, wording === null ? model.lang : lang);
  const { language } = view;
  const { terms } = termsOf((wording ?? claim).proposition, view);
  const polarity = polarityOf(terms, language);
  const synonyms = new Map<string, number[]>();
  const opposites = new Set<string>();
  let words = 0;
  terms.forEach(({ key }, at) => {
    if (isNameKey(key)) return;
    words++;
    for (const synonym of language.comparison.synonymsOf(key).keys()) addToList(synonyms, synonym, at);
    for (const opposite of language.comparison.oppositesOf(key)) opposites.add(opposite);
  });
  const adverse = claim.polarity === 'denies' || polarity.words.some(isAdverse);
  return { terms, polarity, leaning: adverse ? -1 : 1, places: placesOf(terms), words, synonyms, opposites };
}
