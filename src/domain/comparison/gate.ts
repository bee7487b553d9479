import type { ReferenceModel } from '../reference/model.ts';
import type { Relation } from './comparison.ts';
import { anchorsOf } from './names.ts';
import type { Signals } from './signals.ts';

/** How likely to be related a passage that names nothing of the record must be: in an article on its subject, and elsewhere. */
const RELATED_IN_SUBJECT = 0.6;
const RELATED_ELSEWHERE = 0.8;
/** And how near, elsewhere, to a way of saying a claim; two wordings share less where words have many endings. */
const CLOSE_ELSEWHERE: Readonly<Record<string, number>> = { en: 0.43 };
const CLOSE_INFLECTED = 0.2;

/**
 * The gate of entities: a passage that names nothing of the record, in a text that does not either, is related only if its
 * words are very near to a way of saying a claim. A text on the record's subject opens the gate half-way.
 */
export function passesGate(
  signals: Signals,
  related: number,
  inSubject: boolean,
  lang: string,
  model: ReferenceModel,
): boolean {
  const anchors = anchorsOf(model);
  if (anchors.size === 0 || [...signals.terms.entities].some((entity) => anchors.has(entity))) return true;
  if (inSubject) return related >= RELATED_IN_SUBJECT;
  return related >= RELATED_ELSEWHERE && signals.closest >= (CLOSE_ELSEWHERE[lang] ?? CLOSE_INFLECTED);
}

/** The chances of a passage that the gate keeps out: what spoke for a relation counts half. */
export function doubted(chance: readonly number[], relations: readonly Relation[]): number[] {
  return chance.map((value, at) => (relations[at] === 'unrelated' ? (1 + value) / 2 : value / 2));
}
