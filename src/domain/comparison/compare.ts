import { lexiconFor } from '../languages/languages.ts';
import type { ReferenceModel } from '../reference/model.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { stemOf } from '../text/stem.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type ClaimIndex, type IndexedClaim, indexOf } from './claim-index.ts';
import type { AlignedPair, ClaimMatch, Comparison, Confidence, Relation } from './comparison.ts';

/** Closeness above which a statement is about a claim, and above which it says the same. Tuned on development statements only. */
const ABOUT = 0.3;
const SAME = 0.42;
const CLAIMS_SHOWN = 3;

/**
 * How a passage stands to a record. `text` is the whole text, `passage` the part compared; spans of the result point into
 * `text` on the one side and into the claim's proposition on the other.
 */
export function compare(text: string, passage: Span, lang: string, model: ReferenceModel): Comparison {
  const index = indexOf(model);
  const words = sliceOf(text, passage);
  const tokens = tokensOf(text, passage.start, passage.end);
  const entities = index.entitiesIn(words);
  const denies = countNegations(tokens, lang) % 2 === 1;
  const matches = index.claims
    .map((claim) => matchOf(claim, index, tokens, entities, passage, denies))
    .sort((a, b) => b.score - a.score)
    .slice(0, CLAIMS_SHOWN);
  const best = matches[0];
  const relation: Relation = best?.relation ?? 'unrelated';
  const topic = best !== undefined && best.score >= ABOUT ? (model.claims.find((claim) => claim.id === best.claim)?.topic ?? null) : null;
  return { model: model.id, relation, confidence: confidenceOf(best), topic, claims: matches, notes: [] };
}

function countNegations(tokens: readonly Token[], lang: string): number {
  const lexicon = lexiconFor(lang);
  if (lexicon === null) return 0;
  let count = 0;
  for (let at = 0; at < tokens.length; at++) if (lexicon.negations.match(tokens, at) !== null) count++;
  return count;
}

function matchOf(indexed: IndexedClaim, index: ClaimIndex, tokens: readonly Token[], entities: ReadonlySet<string>, clause: Span, denies: boolean): ClaimMatch {
  const same: AlignedPair[] = [];
  const propositionLength = indexed.claim.proposition.length;
  const seen = new Set<string>();
  let shared = 0;
  let weight = 0;
  for (const token of tokens) {
    if (token.kind === 'punctuation') continue;
    const stem = stemOf(token.norm);
    if (seen.has(stem)) continue;
    seen.add(stem);
    const there = indexed.stems.get(stem);
    if (there !== undefined) {
      shared += index.weightOf(stem);
      if (there.end <= propositionLength) same.push({ here: { start: token.start, end: token.end }, onRecord: { start: there.start, end: there.end } });
    }
    weight += token.norm.length > 3 ? index.weightOf(stem) * 0.5 : 0;
  }
  const named = indexed.claim.entities.filter((entity) => entities.has(entity));
  const gate = indexed.claim.entities.length === 0 ? 0.8 : named.length / indexed.claim.entities.length;
  const closeness = shared / Math.sqrt(Math.max(1, indexed.weight) * Math.max(1, weight));
  const score = Math.min(1, closeness * (0.5 + 0.5 * gate));
  const claimDenies = indexed.claim.polarity === 'denies';
  return {
    claim: indexed.claim.id,
    score,
    relation: relationOf(score, denies, claimDenies),
    clause,
    evidence: { same, against: [], entities: named, polarity: { statement: denies ? 'denies' : 'affirms', claim: claimDenies ? 'denies' : 'affirms' } },
  };
}

function relationOf(score: number, denies: boolean, claimDenies: boolean): Relation {
  if (score < ABOUT) return 'unrelated';
  if (score < SAME) return 'extends';
  return denies === claimDenies || claimDenies ? 'restates' : 'departs';
}

function confidenceOf(best: ClaimMatch | undefined): Confidence {
  if (best === undefined || best.score < ABOUT) return 'clear';
  if (best.relation === 'departs') return 'unsure';
  return best.score > SAME * 1.25 ? 'likely' : 'unsure';
}
