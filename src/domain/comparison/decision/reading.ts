import type { Claim } from '../../reference/model.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Relation } from '../comparison.ts';
import { attributionOf } from '../frames/attribution.ts';
import { clauseWords } from '../frames/clause-words.ts';
import { FrameReading } from '../frames/frame-reading.ts';
import type { ComparedText } from '../passage/compared-text.ts';
import { partsOfCompound } from '../passage/compound.ts';
import { countedWords } from '../passage/counted-words.ts';
import type { RecordView } from '../passage/record-view.ts';
import { termsAmong } from '../passage/terms.ts';
import { decisiveSignals } from '../propositions/decisive-signals.ts';
import { DEPARTS_FROM } from './called-relation.ts';
import type { ComparedWith } from './compared-with.ts';
import { doubted, entityGate, type GateAnswer, type Surroundings } from './entity-gate.ts';
import { leanedOn } from './lean.ts';
import type { RankedClaim } from './ranked-claims.ts';
import { Signals } from './signals.ts';
import { probabilities } from './softmax.ts';

/** A stretch of a passage read on its own: the whole, or one part of a compound. */
export class Reading {
  readonly span: Span;
  readonly signals: Signals;
  readonly #record: ComparedWith;
  readonly #around: Surroundings;
  #judged: Judged | null = null;

  constructor(span: Span, signals: Signals, record: ComparedWith, around: Surroundings) {
    this.span = span;
    this.signals = signals;
    this.#record = record;
    this.#around = around;
  }

  /** The chance of each relation in the order of the weights, worked out when it is asked for. */
  get chance(): readonly number[] {
    return this.#judge().chance;
  }

  chanceOf(relation: Relation): number {
    return this.chance[this.#record.weights.relations.indexOf(relation)] ?? 0;
  }

  /** Whether "nothing on record" is likelier than each of the others, before the claims' own words are asked. */
  get isUnrelated(): boolean {
    return this.#judge().isUnrelated;
  }

  /** Whether it has nothing of its nearest claim but names, and is too unlikely to be related by these. */
  get isThin(): boolean {
    return this.#judge().isThin;
  }

  get gate(): GateAnswer {
    return this.#judge().gate;
  }

  /** Whether the passage names all parts of its nearest claim, and says of them what the claim says or its opposite. */
  get saysClaim(): boolean {
    const [nearest] = this.ranked;
    return nearest !== undefined && nearest.filled === 1 && nearest.side !== 0;
  }

  /** Whether it does so with a word that turns what it says. */
  get turnsClaim(): boolean {
    return this.saysClaim && (this.ranked[0]?.turns.length ?? 0) > 0;
  }

  /** The record that the passage is held against. */
  get view(): RecordView {
    return this.#record;
  }

  /** How firmly a claim of the record is held, by its index. */
  modalityOf(claim: number): Claim['modality'] | undefined {
    return this.#record.model.claims[claim]?.modality;
  }

  /** Whether a claim of the record, by its index, says that something is not so. */
  isDenying(claim: number): boolean {
    return this.#record.model.claims[claim]?.polarity === 'denies';
  }

  /** Whether the attribution turns the content round. */
  get isDenied(): boolean {
    return this.#around.attribution === 'denies';
  }

  /** Questions, and what an attribution or the clause itself leaves open. */
  get #assertsNothing(): boolean {
    return this.#around.attribution === 'leaves open' || this.signals.isBareQuestion || this.frames.leavesOpen;
  }

  /** The claims that the passage is nearest to, best first. */
  get ranked(): readonly RankedClaim[] {
    return this.signals.ranked;
  }

  /** The passage as the frames of the record read it. */
  get frames(): FrameReading {
    return this.signals.frames;
  }

  #judge(): Judged {
    this.#judged ??= this.#judgedAnew();
    return this.#judged;
  }

  /** Whether the frame alone decides: in a part of a passage on the subject, and where a nameless claim is said in full. */
  #isLetThrough({ because }: GateAnswer): boolean {
    return LET_THROUGH.includes(because);
  }

  /** Whether a passage has no word of its nearest claim but names, and neither extends nor departs from it for sure. */
  #isThin(chance: readonly number[]): boolean {
    const { relations } = this.#record.weights;
    const [nearest] = this.ranked;
    if (nearest === undefined || !nearest.hasFrame || nearest.isDerived || nearest.side !== 0) return false;
    const likely = (relation: Relation, from: number): boolean => (chance[relations.indexOf(relation)] ?? 0) >= from;
    const isSure = likely('extends', SHOWN_BY_NAMES_FROM) || likely('departs', DEPARTS_FROM);
    return !isSure && this.frames.toldOf(nearest.claim) === 0;
  }

  #judgedAnew(): Judged {
    const { relations } = this.#record.weights;
    const chance = probabilities(decisiveSignals(this.signals, this.#record), this.#record.weights);
    const related = 1 - (chance[relations.indexOf('unrelated')] ?? 0);
    const gate = entityGate(this.signals, related, this.#around, this.#record);
    const isLikelyUnrelated = !this.signals.isBare && relations[chance.indexOf(Math.max(...chance))] === 'unrelated';
    const leaned = this.signals.isBare ? chance : leanedOn(chance, this.signals, relations);
    const isThin = this.#isThin(leaned);
    const isUnrelated =
      this.#assertsNothing ||
      isThin ||
      !gate.passes ||
      (isLikelyUnrelated && !(this.#isLetThrough(gate) && this.saysClaim));
    return { chance: gate.passes ? leaned : doubted(leaned, relations), isUnrelated, isThin, gate };
  }
}

/** So likely a relation must be of which nothing but names can be shown. */
const SHOWN_BY_NAMES_FROM = 0.6;

const LET_THROUGH: readonly GateAnswer['because'][] = [
  'part of a passage on the subject',
  'said in full',
  'said of what it points back to',
];

interface Judged {
  readonly chance: readonly number[];
  readonly isUnrelated: boolean;
  readonly isThin: boolean;
  readonly gate: GateAnswer;
}

/** A passage that is compared, and the words that attribute it; none where it is looked up by itself. */
export interface Passage extends Span {
  readonly cue?: Span | null;
}

/** The readings of a passage: the whole, and the parts of a compound that is about the record at all. */
export interface Readings {
  readonly whole: Reading;
  readonly parts: readonly Reading[];
}

export function readingsIn(text: ComparedText, passage: Passage, record: ComparedWith): Readings {
  const tokens = text.tokensIn(passage);
  const isAlone = passage.start === 0 && passage.end === text.text.length;
  const attribution = attributionOf(text.text, passage.cue ?? null, passage, record);
  const around = {
    isAlone,
    isPart: false,
    attribution,
    isOnSubject: () => text.isAroundOnSubject(passage, record.model),
  };
  const read = (span: Span, within: readonly Token[], before: FrameReading | null, view: ComparedWith): Signals => {
    const words = countedWords(within, text.text);
    const terms = termsAmong(words, text.text, span.start, view);
    const frames = new FrameReading(clauseWords(words, text.text, span.start, view), view, before);
    return new Signals({ terms, frames, text: text.text.slice(span.start, span.end) }, view);
  };
  const before = isAlone ? null : spokenOfBefore(text, passage, record);
  const whole = new Reading(passage, read(passage, tokens, before, record), record, around);
  if (whole.isUnrelated && !whole.frames.saysSome) return { whole, parts: [] };
  const cut = partsOfCompound(tokens, record.language.lexicon);
  if (cut.length < 2) return { whole, parts: [] };
  const view = { ...record, isRivalAround: whole.signals.terms.isRivalNamed };
  const isPart = !whole.isUnrelated;
  const parts: Reading[] = [];
  for (const { from, to, start, end } of cut) {
    const signals = read({ start, end }, tokens.slice(from, to), parts[parts.length - 1]?.frames ?? before, view);
    parts.push(new Reading({ start, end }, signals, record, { ...around, isPart }));
  }
  return { whole, parts };
}

/** How far before a passage, in UTF-16 units, that stands which its pronouns point back to: a sentence or two. */
const BEFORE = 240;

/** How the text before a passage reads, where a pronoun of the passage points back ("its readiness", "not one of them"); else null. */
function spokenOfBefore(text: ComparedText, passage: Span, record: ComparedWith): FrameReading | null {
  const { lexicon } = record.language;
  const pointsBack = text
    .tokensIn(passage)
    .some(({ norm }) => POINTING_BACK.some((wordClass) => lexicon.is(norm, wordClass)));
  if (!pointsBack || !text.isOnSubject(record.model)) return null;
  const start = Math.max(0, passage.start - BEFORE);
  const words = countedWords(text.tokensIn({ start, end: passage.start }), text.text);
  return new FrameReading(clauseWords(words, text.text, start, record), record);
}

const POINTING_BACK = ['pronoun.possessive', 'pronoun.object'] as const;
