import type { ReferenceModel } from '../../reference/model.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { clausesAmong } from '../passage/clauses.ts';
import { namesOf } from '../passage/names.ts';
import type { Surroundings } from '../passage/surroundings.ts';
import { termsAmong } from '../passage/terms.ts';
import { wordsAmong } from '../passage/words.ts';
import { doubted, passesGate } from './gate.ts';
import { leanedOn } from './lean.ts';
import { isAsked, Signals } from './signals.ts';
import { probabilities, type RelationWeights } from './softmax.ts';

/** A stretch of a passage read on its own: the whole, or one clause of a compound. */
export class Reading {
  readonly span: Span;
  readonly signals: Signals;
  readonly #weights: RelationWeights;
  readonly #passes: (related: number, signals: Signals) => boolean;
  #judged: Judged | null = null;

  constructor(
    span: Span,
    signals: Signals,
    weights: RelationWeights,
    passes: (related: number, signals: Signals) => boolean,
  ) {
    this.span = span;
    this.signals = signals;
    this.#weights = weights;
    this.#passes = passes;
  }

  /** The chance of each relation, worked out when it is asked for. */
  get chance(): readonly number[] {
    return this.#judge().chance;
  }

  /** Whether "nothing on record" is likelier than each of the others, before the claims' own words are asked. */
  get isUnrelated(): boolean {
    return this.#judge().isUnrelated;
  }

  #judge(): Judged {
    if (this.#judged !== null) return this.#judged;
    const { relations } = this.#weights;
    const chance = probabilities(this.signals.values, this.#weights);
    const related = 1 - (chance[relations.indexOf('unrelated')] as number);
    const passes = this.#passes(related, this.signals);
    const isUnrelated = relations[chance.indexOf(Math.max(...chance))] === 'unrelated' || !passes;
    const leaned = leanedOn(chance, this.signals, relations);
    this.#judged = { chance: passes ? leaned : doubted(leaned, relations), isUnrelated };
    return this.#judged;
  }
}

interface Judged {
  readonly chance: readonly number[];
  readonly isUnrelated: boolean;
}

/** The whole passage, then its clauses if it has several and is about the record at all. */
export function readingsIn(
  surroundings: Surroundings,
  passage: Span,
  lang: string,
  model: ReferenceModel,
  weights: RelationWeights,
): Reading[] {
  const { text } = surroundings;
  const tokens = surroundings.tokensIn(passage);
  const passes = (related: number, signals: Signals): boolean =>
    passesGate(signals, related, () => surroundings.areOnSubject(passage, model), lang, model);
  const read = (span: Span, within: readonly Token[]): Reading => {
    const terms = termsAmong(wordsAmong(within, text), text, span.start, lang, namesOf(model));
    return new Reading(
      span,
      new Signals(terms, isAsked(text.slice(span.start, span.end)), lang, model),
      weights,
      passes,
    );
  };
  const whole = read(passage, tokens);
  if (whole.isUnrelated) return [whole];
  const clauses = clausesAmong(tokens, lang);
  if (clauses.length < 2) return [whole];
  return [whole, ...clauses.map(({ start, end, from, to }) => read({ start, end }, tokens.slice(from, to)))];
}
