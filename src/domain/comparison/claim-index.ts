import { lexiconFor } from '../languages/languages.ts';
import type { Claim, ReferenceModel } from '../reference/model.ts';
import { stemOf } from '../text/stem.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** A claim made ready for comparison: its words by stem, each with its weight, and where they stand in the proposition. */
export interface IndexedClaim {
  readonly claim: Claim;
  readonly tokens: readonly Token[];
  readonly stems: ReadonlyMap<string, Token>;
  readonly weight: number;
}

export interface ClaimIndex {
  readonly model: ReferenceModel;
  readonly claims: readonly IndexedClaim[];
  readonly weightOf: (stem: string) => number;
  readonly entitiesIn: (text: string) => ReadonlySet<string>;
}

const made = new WeakMap<ReferenceModel, ClaimIndex>();

/** The index of a model, built once. Rare words weigh more than words that many claims share (inverse document frequency). */
export function indexOf(model: ReferenceModel): ClaimIndex {
  const known = made.get(model);
  if (known !== undefined) return known;
  const lexicon = lexiconFor(model.lang);
  const isContent = (token: Token): boolean => token.kind !== 'punctuation' && !(lexicon !== null && FUNCTION.some((name) => lexicon.is(token.norm, name)));
  const read = model.claims.map((claim) => ({ claim, tokens: tokensOf(`${claim.proposition} ${claim.keyTerms.join(' ')}`).filter(isContent) }));
  const inClaims = new Map<string, number>();
  for (const { tokens } of read) for (const stem of new Set(tokens.map((token) => stemOf(token.norm)))) inClaims.set(stem, (inClaims.get(stem) ?? 0) + 1);
  const weightOf = (stem: string): number => Math.log(1 + model.claims.length / (inClaims.get(stem) ?? 1));
  const claims = read.map(({ claim, tokens }): IndexedClaim => {
    const stems = new Map<string, Token>();
    for (const token of tokens) if (!stems.has(stemOf(token.norm))) stems.set(stemOf(token.norm), token);
    let weight = 0;
    for (const stem of stems.keys()) weight += weightOf(stem);
    return { claim, tokens, stems, weight };
  });
  const index: ClaimIndex = { model, claims, weightOf, entitiesIn: entityReader(model) };
  made.set(model, index);
  return index;
}

const FUNCTION = ['determiner', 'preposition', 'conjunction', 'subordinator', 'auxiliary', 'modal', 'pronoun.person', 'pronoun.possessive', 'pronoun.thing', 'complementizer'];

/** Finds which of a model's entities a text names, by any alias in any language; inflected endings are allowed for. */
function entityReader(model: ReferenceModel): (text: string) => ReadonlySet<string> {
  const aliases = model.entities.flatMap((entity) =>
    [...entity.en, ...entity.ru, ...entity.hy].map((alias) => ({ id: entity.id, stems: tokensOf(alias).map((token) => stemOf(token.norm)) })),
  );
  return (text) => {
    const stems = tokensOf(text).map((token) => stemOf(token.norm));
    const places = new Map<string, number[]>();
    stems.forEach((stem, at) => places.set(stem, [...(places.get(stem) ?? []), at]));
    const found = new Set<string>();
    for (const { id, stems: wanted } of aliases) {
      if (found.has(id)) continue;
      const starts = places.get(wanted[0] ?? '') ?? [];
      if (starts.some((at) => wanted.every((stem, offset) => stems[at + offset] === stem))) found.add(id);
    }
    return found;
  };
}
