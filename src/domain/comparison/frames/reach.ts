import type { Language } from '../../languages/language.ts';
import type { ClauseWord } from './clause-words.ts';
import type { Side } from './frame-part.ts';
import { type FoundOperators, isPartOf } from './operators.ts';
import type { WordingMatch } from './wording-index.ts';

/** A predicate in a clause, on which side it comes out, and the places of the words that turn it. */
export interface TurnedPredicate {
  readonly side: Side;
  readonly places: readonly number[];
  readonly turns: readonly number[];
  /** Hoped or held possible, and no more. */
  readonly isTempered: boolean;
  /** Not asserted at all: a condition, what is asked for, or what no paper says yet. */
  readonly isUnasserted: boolean;
}

/** How far behind a predicate a negation still belongs to it: «կախված չեն», "affected not". */
const BEHIND = 2;
/** The words of a preposition's phrase: two attributes and a noun. */
const PHRASE = 3;

type Operator = FoundOperators['denials'][number];
type Stretch = Pick<Operator, 'at' | 'to'>;

/**
 * What turns a predicate in a clause: every operator and negation that reaches it, each counted once; an even number turns nothing.
 * After the algebra of natural logic (MacCartney) and of implicatives (Nairn, Condoravdi, Karttunen), kept to what words show.
 */
export class Reach {
  readonly #words: readonly ClauseWord[];
  readonly #operators: FoundOperators;
  readonly #language: Language;

  constructor(words: readonly ClauseWord[], operators: FoundOperators, language: Language) {
    this.#words = words;
    this.#operators = operators;
    this.#language = language;
  }

  /** The predicates of one claim; of one that stands within another's wording only the longer counts. */
  turned(predicates: readonly WordingMatch<Side>[]): TurnedPredicate[] {
    const open = predicates.filter(({ places }) => !this.#isMasked(places));
    const longest = open.filter((one) => !open.some((other) => isPartOf(one, other)));
    return longest.map((predicate) => this.#turned(predicate, longest));
  }

  /** Whether a denial stands over all that is said of a claim: then what stands against it below the denial speaks for it. */
  isDeniedWhole(predicates: readonly TurnedPredicate[]): boolean {
    const first = Math.min(...predicates.map(({ places }) => places[0] as number));
    return this.#operators.denials.filter(({ to }) => to <= first).length % 2 === 1;
  }

  /** Whether words are only a part of an idiom or a denial: "cannot be" of "cannot be excluded", "rejected" of "rejected claims". */
  #isMasked(places: readonly number[]): boolean {
    const { idioms, denials } = this.#operators;
    return [...idioms, ...denials].some((longer) => isPartOf({ places }, longer));
  }

  #turned(predicate: WordingMatch<Side>, all: readonly WordingMatch<Side>[]): TurnedPredicate {
    const { places, meaning } = predicate;
    const operators = this.#operatorsOver(predicate);
    // A denial over clauses ("it is not true that") says nothing of whether its content denies as well.
    const denying = [predicate, ...operators.filter((one) => !this.#operators.denials.includes(one))];
    const denied = denying.some((one) => this.#denies(one) && this.#isNear(one, predicate));
    const negations = this.#agrees && denied ? [] : this.#negationsOf(predicate, this.#takenFrom(predicate, all));
    // One word that is an operator in two ways turns once.
    const turns = [...new Set(operators.map(({ at }) => at)), ...negations];
    return {
      side: turns.length % 2 === 0 ? meaning : meaning === 1 ? -1 : 1,
      places,
      turns,
      isTempered: this.#isTempered(predicate),
      isUnasserted: this.#operators.tempers.some((one) => one.at < predicate.at && this.#isNear(one, predicate)),
    };
  }

  #operatorsOver(predicate: WordingMatch<Side>): Operator[] {
    const { at, places } = predicate;
    const { denials, inner, backward } = this.#operators;
    const { lexicon } = this.#language;
    const isNear = (one: Operator): boolean => this.#isNear(one, predicate);
    // "Никакой паузы не было" denies once; so does "ничего не удалось".
    const isSaidAlready = (one: Operator): boolean => this.#agrees && this.#denies(predicate) && this.#denies(one);
    // "Не водится" speaks of its own stretch, "не имеет под собой почвы" of all that was said before.
    const isIdiom = (one: Operator): boolean => !this.#denies(one) || one.places.length > BEHIND;
    // "Бросать её никто не намерен", but not "бросила и не намерена": a conjunction begins a verb of its own.
    const isOfOneVerb = (one: Operator): boolean =>
      isIdiom(one) ||
      one.places.length === 1 ||
      !this.#words.slice(predicate.to, one.at).some(({ norm }) => lexicon.is(norm, 'conjunction'));
    const before = denials.filter((one) => one.at < at);
    // "He denied that …; the reports are baseless" says twice that it is not so.
    const isFar = (one: Operator): boolean => isIdiom(one) && before.length === 0 && this.#judges(one);
    return [
      ...before,
      ...inner.filter((one) => one.at < at && isNear(one) && !isSaidAlready(one)),
      ...backward.filter((one) => one.at > at && (isNear(one) ? isOfOneVerb(one) && !isSaidAlready(one) : isFar(one))),
    ].filter((one) => !one.places.some((place) => places.includes(place)));
  }

  /** Whether what a predicate says is hoped or held possible: a hedge of that kind stands before it in its stretch. */
  #isTempered({ at }: WordingMatch<Side>): boolean {
    for (let place = at; place > 0 && !this.#isBoundary(place); place--) {
      const hedge = this.#language.lexicon.hedges.match(this.#words, place - 1);
      if (hedge !== null && (hedge.meanings.has('hope') || hedge.meanings.has('possibility'))) return true;
    }
    return false;
  }

  /** The negations in the predicate's own stretch; where a pronoun and its verb deny together they are one. */
  #negationsOf({ at, to, places, denied }: WordingMatch<Side>, taken: ReadonlySet<number>): number[] {
    const found: number[] = [];
    const { masked } = this.#operators;
    const isDenied = (place: number): boolean =>
      this.#words[place]?.negatesWithin === true && !denied.includes(place) && !masked.has(place);
    const negates = (place: number): boolean => this.#words[place]?.negates === true && !taken.has(place);
    if (isDenied(at)) found.push(at);
    for (let place = at; place > 0 && !this.#isBoundary(place); place--)
      if (negates(place - 1) && (at - place < PHRASE || !this.#isPreposition(place - 1))) found.push(place - 1);
    const end = this.#isInRelative(at) ? to : to + BEHIND;
    for (let place = at + 1; place < end && place < this.#words.length && !this.#isBoundary(place); place++)
      if (negates(place) ? !this.#isPreposition(place) : places.includes(place) && isDenied(place)) found.push(place);
    return this.#agrees ? found.slice(0, 1) : found;
  }

  /** Whether a predicate stands in a clause about a noun: of "an alliance in which all look away is not one" the "not" is the noun's. */
  #isInRelative(at: number): boolean {
    for (let place = at; place > 0 && !this.#isBoundary(place); place--)
      if (this.#language.lexicon.is(this.#words[place - 1]?.norm ?? '', 'interrogative')) return true;
    return false;
  }

  /**
   * Where a negation is none of this predicate's: its own words, those of what only looks like one, and those of operators and
   * predicates that stand apart from it. "Не станет" is an operator, but no longer one where the predicate is "становится".
   */
  #takenFrom(predicate: WordingMatch<Side>, all: readonly WordingMatch<Side>[]): ReadonlySet<number> {
    const { masked, denials, inner, backward, tempers } = this.#operators;
    const before = [...denials, ...inner, ...tempers].filter((one) => one.at < predicate.at);
    const others = [...before, ...backward.filter((one) => one.at > predicate.at), ...all];
    const apart = others.filter(({ places }) => !places.some((at) => predicate.places.includes(at)));
    return new Set([...masked, ...predicate.places, ...apart.flatMap(({ places }) => places)]);
  }

  /** Whether several negations of a stretch deny once. */
  get #agrees(): boolean {
    return !this.#language.comparison.countsEachNegation;
  }

  #denies({ places, denied }: Pick<Operator, 'places' | 'denied'>): boolean {
    return denied.length > 0 || places.some((at) => this.#words[at]?.negates === true);
  }

  /** Whether nothing that tells stands before a verdict in its stretch: it judges what stands before the mark ("…, is a myth"). */
  #judges({ at }: Stretch): boolean {
    let place = at;
    while (place > 0 && !this.#isBoundary(place)) if (this.#words[--place]?.counts) return false;
    return place > 0;
  }

  /** A preposition that denies ("without", "без") denies its own phrase and nothing beyond. */
  #isPreposition(place: number): boolean {
    return this.#language.lexicon.is(this.#words[place]?.norm ?? '', 'preposition');
  }

  /** Whether words stand in the predicate's own stretch. */
  #isNear({ at, to }: Stretch, predicate: Stretch): boolean {
    return at < predicate.at ? !this.#isParted(to, predicate.at) : !this.#isParted(predicate.to, at);
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
