import type { ReferenceModel } from '../../reference/model.ts';
import { leaningOf, polarityOf } from '../passage/polarity.ts';
import { viewOf } from '../passage/record-view.ts';
import { termsOf } from '../passage/terms.ts';
import { KINDS, type PatternSentence, patternSentences } from './pattern-sentences.ts';

/** The pattern sentences of a record in one language as numbers: all that is asked of their words, and the step that takes long. */
export interface NumberedSentences {
  /** Each term once, in the order in which they are met. */
  readonly terms: readonly string[];
  /** The terms of each sentence, as indexes into `terms`. */
  readonly sentences: readonly ArrayLike<number>[];
  /** How each sentence leans. */
  readonly leanings: ArrayLike<number>;
  /** How many sentences each claim has of each kind (`claim * KINDS.length + kind`), and last how many no claim is about. */
  readonly runs: ArrayLike<number>;
}

/** Reads the pattern sentences of a record. */
export function numberedSentences(model: ReferenceModel, lang: string): NumberedSentences {
  const view = viewOf(model, lang);
  const all = patternSentences(model, lang);
  const numbers = new Map<string, number>();
  const leanings: number[] = [];
  const sentences = all.map(({ text }) => {
    const { terms } = termsOf(text, view);
    leanings.push(leaningOf(polarityOf(terms, view.language)));
    return terms.map(({ key }) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  });
  return { terms: [...numbers.keys()], sentences, leanings, runs: runsOf(all, model.claims.length) };
}

function runsOf(all: readonly PatternSentence[], claims: number): number[] {
  const runs = new Array<number>(claims * KINDS.length + 1).fill(0);
  for (const { claim, kind } of all) {
    const run = claim < 0 ? runs.length - 1 : claim * KINDS.length + KINDS.indexOf(kind);
    runs[run] = (runs[run] as number) + 1;
  }
  return runs;
}
