import type { ReferenceModel } from '../../reference/model.ts';
import type { Relation } from '../comparison.ts';
import { anchorsOf } from '../passage/names.ts';
import type { Signals } from './signals.ts';

/** How likely to be related a passage that names nothing of the record must be in a text on its subject. */
const RELATED_IN_SUBJECT = 0.6;

/**
 * And elsewhere: how likely, and how near to a way of saying a claim. Two wordings share less where words have many
 * endings; English needs more of both, its short words being met everywhere.
 */
const ELSEWHERE: Readonly<Record<string, { readonly related: number; readonly close: number }>> = {
  en: { related: 0.85, close: 0.43 },
};
const INFLECTED = { related: 0.8, close: 0.2 };

/** A fragment of fewer words and without a name ("the same thing") says too little to be about anything. */
const LEAST_WORDS = 4;

/**
 * The gate of entities: a passage that names nothing of the record, in a text that does not either, is related only if its
 * words are very near to a way of saying a claim. A text on the record's subject opens the gate half-way.
 */
export function passesGate(
  signals: Signals,
  related: number,
  isInSubject: () => boolean,
  lang: string,
  model: ReferenceModel,
): boolean {
  const anchors = anchorsOf(model);
  if (anchors.size === 0 || [...signals.terms.entities].some((entity) => anchors.has(entity))) return true;
  if (isInSubject()) return related >= RELATED_IN_SUBJECT;
  if (signals.terms.terms.length < LEAST_WORDS) return false;
  const wanted = ELSEWHERE[lang] ?? INFLECTED;
  return related >= wanted.related && signals.closest >= wanted.close;
}

/** The chances of a passage that the gate keeps out: what spoke for a relation counts half. */
export function doubted(chance: readonly number[], relations: readonly Relation[]): number[] {
  return chance.map((value, at) => (relations[at] === 'unrelated' ? (1 + value) / 2 : value / 2));
}
