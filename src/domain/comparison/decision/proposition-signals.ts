import { isPhrased } from '../../reference/bundled-phrasings.ts';
import type { Claim } from '../../reference/model.ts';
import type { Polarity } from '../passage/polarity.ts';
import type { RecordView } from '../passage/record-view.ts';
import { beginningOf, isNameKey } from '../passage/term.ts';
import type { Terms } from '../passage/terms.ts';
import { nearestOf } from '../patterns/nearest.ts';
import type { Proposition } from '../patterns/proposition.ts';
import { propositionOf } from '../patterns/propositions.ts';

/** How a passage stands to the proposition of the nearest claim itself, which is all that a record without phrasings has. */
export function againstProposition(
  terms: Terms,
  polarity: Polarity,
  nearness: Float64Array,
  { model, lang }: RecordView,
): number[] {
  const [first = -1, second = -1] = nearestOf(nearness, 2);
  const claim = model.claims[first];
  if (claim === undefined) return [0, 0, 0, 0, 0];
  const proposition = propositionOf(claim, model, isPhrased(model) ? model.lang : lang);
  const adverse = polarity.against > polarity.inFavour ? 1 : polarity.against < polarity.inFavour ? -1 : 0;
  return [
    coveredBy(terms, proposition) / Math.max(1, proposition.words),
    sharedNames(claim, terms),
    terms.terms.filter(({ key }) => proposition.opposites.has(key)).length,
    ((nearness[first] as number) - (nearness[second] ?? 0)) * 10,
    adverse * proposition.leaning,
  ];
}

/** How many words of a proposition a passage has, as they are or in a synonym. */
function coveredBy({ terms }: Terms, { places, synonyms }: Proposition): number {
  const covered = new Set<number>();
  for (const { key } of terms) {
    if (!isNameKey(key)) for (const at of places.get(beginningOf(key)) ?? []) covered.add(at);
    for (const at of synonyms.get(key) ?? []) covered.add(at);
  }
  return covered.size;
}

/** The share of a claim's entities that a passage names; a claim about none is half met by any passage. */
export function sharedNames(claim: Claim, terms: Terms): number {
  if (claim.entities.length === 0) return 0.5;
  return claim.entities.filter((entity) => terms.entities.has(entity)).length / claim.entities.length;
}
