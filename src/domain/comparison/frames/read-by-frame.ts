import type { ClauseWord } from './clause-words.ts';
import type { FoundOperators } from './operators.ts';
import type { WordingMatch } from './wording-index.ts';

export interface FrameFound {
  readonly says: WordingMatch<1 | -1>[];
  readonly filled: number;
  readonly slots: number;
}
export interface Parity {
  readonly sign: 1 | -1;
  readonly predicate: WordingMatch<1 | -1>;
  readonly turns: readonly number[];
}

export function paritiesOf(
  words: readonly ClauseWord[],
  predicates: readonly WordingMatch<1 | -1>[],
  operators: FoundOperators,
  concord: boolean,
  isBoundary: (at: number) => boolean,
): Parity[] {
  const { masked, denials, inner, backward } = operators;
  const taken = new Set<number>();
  for (const one of [...denials, ...inner, ...backward]) for (const at of one.places) taken.add(at);
  return predicates.map((predicate) => {
    const own = new Set(predicate.places);
    const turns: number[] = [];
    const groups = new Set<number>();
    const between = (from: number, to: number): boolean => {
      for (let at = from + 1; at <= to; at++) if (isBoundary(at)) return true;
      return false;
    };
    for (const one of [...denials, ...inner.filter((i) => !between(i.to - 1, predicate.at))])
      if (one.at < predicate.at && !one.places.some((at) => own.has(at)) && !groups.has(one.at)) {
        turns.push(one.at);
        groups.add(one.at);
      }
    for (const one of backward)
      if (one.at > predicate.at && !one.places.some((at) => own.has(at)) && !groups.has(one.at)) {
        turns.push(one.at);
        groups.add(one.at);
      }
    const negs: number[] = [];
    for (let at = predicate.at; at >= 0; at--) {
      const word = words[at] as ClauseWord;
      if (at < predicate.at && word.negates && !own.has(at) && !taken.has(at) && !masked.has(at)) negs.push(at);
      if (word.negatesWithin && at === predicate.at) negs.push(at);
      if (isBoundary(at) && at < predicate.at + 1) break;
    }
    for (let at = predicate.at + 1; at < Math.min(words.length, predicate.to + 2); at++) {
      if (isBoundary(at)) break;
      const word = words[at] as ClauseWord;
      if ((word.negates || (word.negatesWithin && own.has(at))) && !own.has(at) && !taken.has(at) && !masked.has(at))
        negs.push(at);
    }
    turns.push(...(concord ? negs.slice(0, 1) : negs));
    const sign = turns.length % 2 === 0 ? predicate.meaning : (-predicate.meaning as 1 | -1);
    return { sign, predicate, turns };
  });
}
