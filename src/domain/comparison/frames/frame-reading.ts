import type { RecordView } from '../passage/record-view.ts';
import type { ClauseWord } from './clause-words.ts';
import { type FoundOperators, operatorsOf } from './operators.ts';
import { paritiesOf } from './read-by-frame.ts';
import { EVERY_SLOT, type FramePart, recordFrames } from './record-frames.ts';
import type { WordingMatch } from './wording-index.ts';

/** How a clause stands to one claim: which of its parts it names, and on which side its predicate comes out. */
export interface ClaimReading {
  readonly filled: number;
  readonly slots: number;
  /** 1 as the claim says, -1 the other way round, 0 where no predicate of the claim's stands there. */
  readonly sign: 1 | -1 | 0;
  readonly conflict: boolean;
  /** The words that decide: the predicate, and what turns it. */
  readonly predicate: readonly number[];
  readonly turns: readonly number[];
}

const NOTHING: ClaimReading = { filled: 0, slots: 1, sign: 0, conflict: false, predicate: [], turns: [] };

/** A clause read by all frames of a record at once. */
export class FrameReading {
  readonly words: readonly ClauseWord[];
  readonly #view: RecordView;
  readonly #byClaim = new Map<number, WordingMatch<FramePart>[]>();
  readonly #slots: readonly number[];
  readonly operators: FoundOperators;
  readonly has: boolean;

  constructor(words: readonly ClauseWord[], view: RecordView) {
    this.words = words;
    this.#view = view;
    const frames = recordFrames(view);
    this.has = frames !== null;
    this.#slots = frames?.slots ?? [];
    for (const match of frames?.index.matches(words) ?? []) {
      const list = this.#byClaim.get(match.meaning.claim) ?? [];
      list.push(match);
      this.#byClaim.set(match.meaning.claim, list);
    }
    this.operators = operatorsOf(view.language).in(words);
  }

  hasFrame(claim: number): boolean {
    return (this.#slots[claim] ?? 0) > 0;
  }

  /** The share of a clause's telling words that neither the frame of a claim nor what turns it explains. */
  noveltyOf(claim: number): number {
    const explained = new Set<number>();
    for (const { places } of this.#byClaim.get(claim) ?? []) for (const at of places) explained.add(at);
    const { denials, inner, backward } = this.operators;
    for (const { places } of [...denials, ...inner, ...backward]) for (const at of places) explained.add(at);
    let counted = 0;
    let novel = 0;
    this.words.forEach(({ counts, entity }, at) => {
      if (!counts && entity === null) return;
      counted++;
      if (entity === null && !explained.has(at)) novel++;
    });
    return counted === 0 ? 1 : novel / counted;
  }

  /** How many words turn something in the clause, whether or not they reach a predicate. */
  get turning(): number {
    const { denials, inner, backward, masked } = this.operators;
    return (
      denials.length +
      inner.length +
      backward.length +
      this.words.filter(({ negates, negatesWithin }, at) => (negates || negatesWithin) && !masked.has(at)).length
    );
  }

  of(claim: number): ClaimReading {
    const matches = this.#byClaim.get(claim);
    const slots = this.#slots[claim] ?? 0;
    if (matches === undefined || slots === 0) return { ...NOTHING, slots: Math.max(1, slots) };
    const isWhole = matches.some(({ meaning }) => meaning.slot === EVERY_SLOT);
    const filled = isWhole
      ? slots
      : new Set(matches.filter(({ meaning }) => meaning.side === 0).map(({ meaning }) => meaning.slot)).size;
    const predicates = matches
      .filter(({ meaning }) => meaning.side !== 0)
      .map((match) => ({ ...match, meaning: match.meaning.side as 1 | -1 }));
    const { lexicon, comparison } = this.#view.language;
    const isBoundary = (at: number): boolean => {
      const word = this.words[at] as ClauseWord;
      return word.opens || lexicon.is(word.norm, 'complementizer') || lexicon.is(word.norm, 'subordinator');
    };
    const read = paritiesOf(this.words, predicates, this.operators, !comparison.countsEachNegation, isBoundary);
    const against = read.filter(({ sign }) => sign === -1);
    const along = read.filter(({ sign }) => sign === 1);
    const decisive = against[0] ?? along[0];
    if (decisive === undefined) return { ...NOTHING, filled, slots };
    return {
      filled,
      slots,
      sign: against.length > 0 ? -1 : 1,
      conflict: against.length > 0 && along.length > 0,
      predicate: decisive.predicate.places,
      turns: decisive.turns,
    };
  }
}
