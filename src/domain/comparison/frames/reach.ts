import type { Language } from '../../languages/language.ts';
import type { ClauseWord } from './clause-words.ts';
import type { FoundOperators } from './operators.ts';
import type { Side } from './record-frames.ts';
import type { WordingMatch } from './wording-index.ts';

/** A predicate in a clause, on which side it comes out, and the places of the words that turn it. */
export interface TurnedPredicate {
  readonly side: Side;
  readonly places: readonly number[];
  readonly turns: readonly number[];
}

/** How far behind a predicate a negation still belongs to it: «կախված չեն», "affected not". */
const BEHIND = 2;

/**
 * What turns a predicate in a clause: every operator and negation that reaches it, each counted once; an even number turns nothing.
 * After the algebra of natural logic (MacCartney) and of implicatives (Nairn, Condoravdi, Karttunen), kept to what words show.
 */
export class Reach {
  readonly #words: readonly ClauseWord[];
  readonly #operators: FoundOperators;
  readonly #language: Language;
  /** The places of all operators and of what only looks like one: a negation among them is no negation of its own. */
  readonly #taken: ReadonlySet<number>;

  constructor(words: readonly ClauseWord[], operators: FoundOperators, language: Language) {
    const { masked, denials, inner, backward } = operators;
    this.#words = words;
    this.#operators = operators;
    this.#language = language;
    this.#taken = new Set([...masked, ...[...denials, ...inner, ...backward].flatMap(({ places }) => places)]);
  }

  turned(predicate: WordingMatch<Side>): TurnedPredicate {
    const { at, places, meaning } = predicate;
    const { denials, inner, backward } = this.#operators;
    const own = new Set(places);
    const reaching = [
      ...denials.filter((one) => one.at < at),
      ...inner.filter((one) => one.at < at && !this.#isParted(one.to, at)),
      ...backward.filter((one) => one.at > at),
    ].filter((one) => !one.places.some((place) => own.has(place)));
    // One word that is an operator in two ways turns once.
    const turns = [...new Set(reaching.map((one) => one.at)), ...this.#negationsOf(predicate, own)];
    return { side: turns.length % 2 === 0 ? meaning : meaning === 1 ? -1 : 1, places, turns };
  }

  /** The negations in the predicate's own stretch; where a pronoun and its verb deny together they are one. */
  #negationsOf({ at, to }: WordingMatch<Side>, own: ReadonlySet<number>): number[] {
    const found: number[] = [];
    if (this.#words[at]?.negatesWithin) found.push(at);
    for (let place = at; place > 0 && !this.#isBoundary(place); place--)
      if (this.#negates(place - 1, own)) found.push(place - 1);
    for (let place = at + 1; place < to + BEHIND && place < this.#words.length && !this.#isBoundary(place); place++)
      if (this.#negates(place, own) || (own.has(place) && this.#words[place]?.negatesWithin)) found.push(place);
    return this.#language.comparison.countsEachNegation ? found : found.slice(0, 1);
  }

  #negates(place: number, own: ReadonlySet<number>): boolean {
    return this.#words[place]?.negates === true && !own.has(place) && !this.#taken.has(place);
  }

  #isParted(from: number, to: number): boolean {
    for (let place = from; place <= to; place++) if (this.#isBoundary(place)) return true;
    return false;
  }

  /** Whether a stretch begins at a word: after a mark, or with a word that joins a clause. */
  #isBoundary(place: number): boolean {
    const word = this.#words[place];
    if (word === undefined) return true;
    const { lexicon } = this.#language;
    return word.opens || lexicon.is(word.norm, 'complementizer') || lexicon.is(word.norm, 'subordinator');
  }
}
