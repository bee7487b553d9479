import type { Language } from '../../languages/language.ts';
import type { OperatorWords } from '../../lexicon/operator-words.ts';
import type { ClauseWord } from './clause-words.ts';
import { WordingIndex, type WordingMatch } from './wording-index.ts';

type Kind = keyof OperatorWords;

export interface FoundOperators {
  readonly masked: ReadonlySet<number>;
  readonly denials: readonly WordingMatch<Kind>[];
  readonly inner: readonly WordingMatch<Kind>[];
  readonly backward: readonly WordingMatch<Kind>[];
  readonly cuts: readonly WordingMatch<Kind>[];
  readonly open: readonly WordingMatch<Kind>[];
}

export class Operators {
  readonly #index = new WordingIndex<Kind>();
  constructor(words: OperatorWords) {
    for (const kind of ['masks', 'denials', 'inner', 'backward', 'cuts', 'open'] as const)
      for (const one of words[kind]) this.#index.add(one, kind);
  }
  in(words: readonly ClauseWord[]): FoundOperators {
    const all = this.#index.matches(words);
    const masked = new Set<number>();
    for (const one of all) if (one.meaning === 'masks') for (const at of one.places) masked.add(at);
    const ofKind = (kind: Kind): WordingMatch<Kind>[] =>
      longest(all.filter((one) => one.meaning === kind && !one.places.some((at) => masked.has(at))));
    return {
      masked,
      denials: ofKind('denials'),
      inner: ofKind('inner'),
      backward: ofKind('backward'),
      cuts: ofKind('cuts'),
      open: ofKind('open'),
    };
  }
}

/** Of wordings that share a word the longest. */
function longest<M>(matches: WordingMatch<M>[]): WordingMatch<M>[] {
  const taken = new Set<number>();
  const kept: WordingMatch<M>[] = [];
  for (const one of [...matches].sort((a, b) => b.places.length - a.places.length || a.at - b.at)) {
    if (one.places.some((at) => taken.has(at))) continue;
    for (const at of one.places) taken.add(at);
    kept.push(one);
  }
  return kept.sort((a, b) => a.at - b.at);
}

const made = new WeakMap<Language, Operators>();

export function operatorsOf(language: Language): Operators {
  const known = made.get(language);
  if (known !== undefined) return known;
  const operators = new Operators(language.comparison.operators);
  made.set(language, operators);
  return operators;
}
