import type { Claim, ReferenceModel } from '../reference/model.ts';
import { propositionTerms, sameWord } from './align.ts';
import { namesOf } from './names.ts';
import { isAdverse, type Polarity, polarityOf } from './polarity.ts';
import { areAntonyms, synonymsOf } from './synonyms.ts';
import type { Term, Terms } from './terms.ts';

/** How a passage stands to the proposition of the nearest claim itself, which is all that a record without phrasings has. */
export function againstProposition(
  terms: Terms,
  polarity: Polarity,
  nearness: Float64Array,
  model: ReferenceModel,
): number[] {
  const [first = -1, second = -1] = [...nearness.keys()].sort(
    (a, b) => (nearness[b] as number) - (nearness[a] as number),
  );
  const claim = model.claims[first];
  if (claim === undefined) return [0, 0, 0, 0, 0];
  const proposition = readProposition(claim, model);
  const words = proposition.terms.filter(({ key }) => !key.startsWith('@'));
  const has = (word: Term): boolean =>
    terms.terms.some(({ key }) => sameWord(key, word.key) || synonymsOf(key, model.lang).has(word.key));
  const antonyms = terms.terms.filter(({ key }) => words.some((word) => areAntonyms(key, word.key))).length;
  const adverse = polarity.against > polarity.inFavour ? 1 : polarity.against < polarity.inFavour ? -1 : 0;
  return [
    words.filter(has).length / Math.max(1, words.length),
    sharedNames(claim, terms),
    antonyms,
    ((nearness[first] as number) - (nearness[second] ?? 0)) * 10,
    adverse * proposition.leaning,
  ];
}

/** The share of a claim's entities that a passage names; a claim about none is half met by any passage. */
export function sharedNames(claim: Claim, terms: Terms): number {
  if (claim.entities.length === 0) return 0.5;
  return claim.entities.filter((entity) => terms.entities.has(entity)).length / claim.entities.length;
}

interface ReadProposition {
  readonly terms: readonly Term[];
  /** -1 where the proposition speaks against its thing or denies, 1 otherwise. */
  readonly leaning: number;
}

const read = new WeakMap<Claim, ReadProposition>();

function readProposition(claim: Claim, model: ReferenceModel): ReadProposition {
  const known = read.get(claim);
  if (known !== undefined) return known;
  const terms = propositionTerms(claim, model.lang, namesOf(model));
  const adverse = claim.polarity === 'denies' || polarityOf(terms, model.lang).words.some(isAdverse);
  const made = { terms, leaning: adverse ? -1 : 1 };
  read.set(claim, made);
  return made;
}
