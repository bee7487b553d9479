import type { Kind, Span } from '../types.ts';
import { exactPairs, loosePairs, type Pair } from './pairs.ts';
import { type Measured, type Piece, piecesOf } from './pieces.ts';
import { rightnessOf, wordSpans } from './right-speaker.ts';

/** What is counted in a text; figures are shares of the sums over many. */
export interface Counts {
  /** Pieces that are labelled, that were found, and that are the same to the letter. */
  readonly asked: number;
  readonly found: number;
  readonly exact: number;
  /** Exact, and said by the same person. */
  readonly withSpeaker: number;
  readonly paraphrasesAsked: number;
  readonly paraphrasesFound: number;
  /** Labelled paraphrases found as whatever, and found ones labelled as whatever. */
  readonly askedParaphrasesExact: number;
  readonly foundParaphrasesExact: number;
  /** Pairs with half of their words in common and a labelled speaker. */
  readonly speakers: number;
  readonly speakersExact: number;
  /** Statements that were found, and those that touch no labelled one. */
  readonly shown: number;
  readonly stray: number;
}

/** What is wrong in a text, to be read one by one. */
export interface Faults {
  readonly missed: readonly Piece[];
  readonly spurious: readonly Piece[];
  readonly wrongSpeaker: readonly Piece[];
  readonly stray: readonly Measured[];
}

/** Measures what was found in one text by what is labelled there, as the kit's scorer does. */
export function measured(
  text: string,
  asked: readonly Measured[],
  found: readonly Measured[],
): { counts: Counts; faults: Faults } {
  const gold = piecesOf(text, asked);
  const got = piecesOf(text, found);
  const exact = exactPairs(gold, got);
  const named = loosePairs(wordSpans(text), exact).filter(({ asked: one }) => one.statement.speaker !== null);
  const rightness = ({ asked: one, found: other }: Pair) =>
    rightnessOf(text, one.statement.speaker, other.statement.speaker);
  const wrong = named.filter((pair) => !rightness(pair).exact);
  const stray = found.filter((one) => !touches(one, asked));
  const { pairs } = exact;
  return {
    counts: {
      asked: gold.length,
      found: got.length,
      exact: pairs.length,
      withSpeaker: pairs.filter((pair) => rightness(pair).head).length,
      paraphrasesAsked: gold.filter(isParaphrase).length,
      paraphrasesFound: got.filter(isParaphrase).length,
      askedParaphrasesExact: pairs.filter((pair) => isParaphrase(pair.asked)).length,
      foundParaphrasesExact: pairs.filter((pair) => isParaphrase(pair.found)).length,
      speakers: named.length,
      speakersExact: named.length - wrong.length,
      shown: found.length,
      stray: stray.length,
    },
    faults: {
      missed: gold.filter((piece) => !pairs.some((pair) => pair.asked === piece)),
      spurious: got.filter((piece) => !pairs.some((pair) => pair.found === piece)),
      wrongSpeaker: wrong.map((pair) => pair.found),
      stray,
    },
  };
}

const PARAPHRASE: Kind = 'indirect';
const isParaphrase = ({ statement }: Piece): boolean => statement.kind === PARAPHRASE;

const partsOf = (statement: Measured): readonly Span[] => statement.segments ?? [statement];

const touches = (one: Measured, asked: readonly Measured[]): boolean =>
  partsOf(one).some((part) => asked.flatMap(partsOf).some((other) => part.start < other.end && other.start < part.end));

/** The sums of what was counted in several texts. */
export function summed(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return {
    asked: sum('asked'),
    found: sum('found'),
    exact: sum('exact'),
    withSpeaker: sum('withSpeaker'),
    paraphrasesAsked: sum('paraphrasesAsked'),
    paraphrasesFound: sum('paraphrasesFound'),
    askedParaphrasesExact: sum('askedParaphrasesExact'),
    foundParaphrasesExact: sum('foundParaphrasesExact'),
    speakers: sum('speakers'),
    speakersExact: sum('speakersExact'),
    shown: sum('shown'),
    stray: sum('stray'),
  };
}

/** Figures in per cent; null where there is nothing to measure. */
export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly exactF1: number | null;
  readonly withSpeakerF1: number | null;
  readonly paraphrasePrecision: number | null;
  readonly paraphraseRecall: number | null;
  readonly speakerExact: number | null;
  readonly stray: number | null;
}

/** What the counts come to. */
export function figuresOf(counts: Counts): Figures {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
  // 2PR/(P+R) of two shares with the same part.
  const f1 = (part: number): number | null => share(2 * part, counts.asked + counts.found);
  return {
    precision: share(counts.exact, counts.found),
    recall: share(counts.exact, counts.asked),
    exactF1: f1(counts.exact),
    withSpeakerF1: f1(counts.withSpeaker),
    paraphrasePrecision: share(counts.foundParaphrasesExact, counts.paraphrasesFound),
    paraphraseRecall: share(counts.askedParaphrasesExact, counts.paraphrasesAsked),
    speakerExact: share(counts.speakersExact, counts.speakers),
    stray: share(counts.stray, counts.shown),
  };
}
