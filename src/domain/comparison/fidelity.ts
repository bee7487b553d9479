import type { ReferenceModel, ReferenceStatement } from '../reference/model.ts';
import type { Statement } from '../statements/statement.ts';
import { tokensOf } from '../text/tokens.ts';
import type { FidelityNote } from './comparison.ts';

/** Share of a passage's words that must stand in a statement for both to be the same words. */
const SAME_WORDS = 0.85;

/** Notes on how the report prints words that another publication prints differently: quoted here, reported speech there. */
export function fidelityNotes(text: string, statement: Statement, model: ReferenceModel): FidelityNote[] {
  if (statement.kind !== 'direct') return [];
  const words = new Set(statement.segments.flatMap((segment) => wordsOf(text.slice(segment.start, segment.end))));
  return model.statements
    .filter((passage) => passage.fidelity !== null && carries(words, passage))
    .map((passage) => ({ kind: 'quoted-here-reported-there', about: passage.id }));
}

function carries(words: ReadonlySet<string>, passage: ReferenceStatement): boolean {
  const wanted = wordsOf(passage.text);
  return wanted.filter((word) => words.has(word)).length / Math.max(1, wanted.length) >= SAME_WORDS;
}

const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => token.norm);
