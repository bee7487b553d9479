import type { ReferenceModel } from '../reference/model.ts';
import type { Statement } from '../statements/statement.ts';
import { tokensOf } from '../text/tokens.ts';
import type { FidelityNote } from './comparison.ts';

/** Share of a passage's words that must stand in a statement for both to be the same words. */
const SAME_WORDS = 0.85;

/** Notes on how the report prints words that another publication prints differently: quoted here, reported speech there. */
export function fidelityNotes(text: string, statement: Statement, model: ReferenceModel): FidelityNote[] {
  if (statement.kind !== 'direct') return [];
  const passages = passagesOf(model);
  if (passages.length === 0) return [];
  const words = new Set(statement.segments.flatMap((segment) => normsOf(text.slice(segment.start, segment.end))));
  return passages
    .filter(({ wanted }) => carries(words, wanted))
    .map(({ id }) => ({ kind: 'quoted-here-reported-there', about: id }));
}

const carries = (words: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.filter((word) => words.has(word)).length / Math.max(1, wanted.length) >= SAME_WORDS;

/** A passage of a record that another publication prints differently, with its words. */
interface Passage {
  readonly id: string;
  readonly wanted: readonly string[];
}

const made = new WeakMap<ReferenceModel, readonly Passage[]>();

function passagesOf(model: ReferenceModel): readonly Passage[] {
  const known = made.get(model);
  if (known !== undefined) return known;
  const passages = model.statements
    .filter(({ fidelity }) => fidelity !== null)
    .map(({ id, text }) => ({ id, wanted: normsOf(text) }));
  made.set(model, passages);
  return passages;
}

const normsOf = (text: string): string[] =>
  tokensOf(text)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.norm);
