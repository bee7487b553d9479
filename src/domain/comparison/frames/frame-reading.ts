import type { Language } from '../../languages/language.ts';
import { isFrameWord } from '../passage/frame-words.ts';
import { polarStemsOf } from '../passage/polar-stems.ts';
import type { RecordView } from '../passage/record-view.ts';
import { type ClaimReading, NO_SLOTS, NOTHING } from './claim-reading.ts';
import type { ClauseWord } from './clause-words.ts';
import { EVERY_SLOT, type FramePart, type RecordFrames, type Side } from './frame-part.ts';
import { type FoundOperators, operatorsIn } from './operators.ts';
import { Reach } from './reach.ts';
import { recordFrames } from './record-frames.ts';
import { isSaidOfAnother } from './said-of-another.ts';
import type { WordingMatch } from './wording-index.ts';

/** A clause read by all frames of a record at once. */
export class FrameReading {
  readonly words: readonly ClauseWord[];
  readonly operators: FoundOperators;
  readonly #frames: RecordFrames | null;
  readonly #reach: Reach;
  readonly #byClaim = new Map<number, WordingMatch<FramePart>[]>();
  readonly #earlier: FrameReading | null;
  /** What has been worked out: a clause is asked about the same claims again and again. */
  readonly #readings = new Map<number, ClaimReading>();
  readonly #language: Language;
  readonly #view: RecordView;

  /** `earlier`: how what stands before the clause reads, which names what the clause itself only points back to. */
  constructor(words: readonly ClauseWord[], view: RecordView, earlier: FrameReading | null = null) {
    this.words = words;
    this.#earlier = earlier;
    this.#language = view.language;
    this.#view = view;
    this.operators = operatorsIn(words, view.language);
    this.#reach = new Reach(words, this.operators, view.language);
    this.#frames = recordFrames(view);
    for (const match of this.#frames?.index.matches(words) ?? []) {
      const list = this.#byClaim.get(match.meaning.claim);
      if (list === undefined) this.#byClaim.set(match.meaning.claim, [match]);
      else list.push(match);
    }
  }

  /** Whether anything in the clause can come out against a claim: a wording of the other side, or a word that turns. */
  get canDepart(): boolean {
    if (this.turning > 0) return true;
    for (const matches of this.#byClaim.values()) if (matches.some(({ meaning }) => meaning.side === -1)) return true;
    return false;
  }

  /** Whether the clause says or reverses some claim all parts of which it names. */
  get saysSome(): boolean {
    for (const [claim, matches] of this.#byClaim)
      if (matches.some(({ meaning }) => meaning.side !== 0) && this.of(claim).filled === 1) return true;
    return false;
  }

  /** Whether the clause asserts nothing: it tells of a question, or of something left open. */
  get leavesOpen(): boolean {
    return this.operators.open.length > 0;
  }

  /** The clause by the frame of one claim, by its index in the record. */
  of(claim: number): ClaimReading {
    const known = this.#readings.get(claim);
    if (known !== undefined) return known;
    const reading = this.#read(claim);
    this.#readings.set(claim, reading);
    return reading;
  }

  #read(claim: number): ClaimReading {
    const { all, enough } = this.#frames?.slots[claim] ?? NO_SLOTS;
    if (all === 0) return NOTHING;
    const matches = this.#byClaim.get(claim) ?? [];
    const predicates = matches.flatMap((match): WordingMatch<Side>[] =>
      match.meaning.side === 0 ? [] : [{ ...match, meaning: match.meaning.side }],
    );
    const ofAnother = predicates.filter((one) => this.#isOfAnother(one, claim));
    // "Lornay keeps its promises in full": what stands in one stretch with that verb is said of it.
    const own = predicates.filter((one) => !ofAnother.some((other) => !this.#isParted(one.at, other.at)));
    const turned = this.#reach.turned(own);
    const against = turned.find(({ side }) => side === -1);
    const along = turned.find(({ side }) => side === 1);
    const decisive = this.#reach.isDeniedWhole(turned) ? (along ?? against) : (against ?? along);
    const named = decisive === undefined ? filledOf(matches) : this.#namedOrPointedTo(claim);
    return {
      hasFrame: true,
      isDerived: this.#frames?.areDerived ?? false,
      filled: Math.min(1, named / enough),
      share: Math.min(1, named / all),
      side: decisive?.side ?? 0,
      isPointed: decisive !== undefined && this.#earlier?.of(claim).filled === 1,
      isOfAnother: own.length === 0 && predicates.length > 0,
      conflicts: against !== undefined && along !== undefined,
      isTempered: decisive?.isTempered ?? false,
      isUnasserted: decisive?.isUnasserted ?? false,
      predicate: decisive?.places ?? [],
      turns: decisive?.turns ?? [],
    };
  }

  /** Whether a mark parts two words. */
  #isParted(one: number, other: number): boolean {
    const [from, to] = one < other ? [one, other] : [other, one];
    return this.words.slice(from + 1, to + 1).some(({ opens }) => opens);
  }

  #isOfAnother({ at }: WordingMatch<Side>, claim: number): boolean {
    const about = this.#view.model.claims[claim];
    return about !== undefined && isSaidOfAnother(at, this.words, about, this.#view);
  }

  /** The claims that what stands before the clause is about, and of which the clause says something. */
  get pointedClaims(): number[] {
    return this.#earlier === null
      ? []
      : [...this.#byClaim.keys()].filter((claim) => {
          const { isPointed, filled } = this.of(claim);
          return isPointed && filled === 1;
        });
  }

  /** How many slots are named; with one named here, those that stand before the clause count ("…, and now it has stopped its part in it"). */
  #namedOrPointedTo(claim: number): number {
    const matches = this.#byClaim.get(claim) ?? [];
    const here = filledOf(matches);
    if (here === 0 || this.#earlier === null) return here;
    return filledOf([...matches, ...this.#earlier.#matchesUpTo(claim)]);
  }

  #matchesUpTo(claim: number): WordingMatch<FramePart>[] {
    const before = this.#earlier === null ? [] : this.#earlier.#matchesUpTo(claim);
    const slots = (this.#byClaim.get(claim) ?? []).filter(({ meaning }) => meaning.side === 0);
    return [...before, ...slots];
  }

  /** The share of a clause's telling words that neither the frame of a claim nor an operator explains, 0 to 1. */
  noveltyOf(claim: number): number {
    return this.#newAmong(this.words, claim);
  }

  /** The same without the words that only frame what is said: offices, verbs of thinking. */
  noveltyBeyondFraming(claim: number): number {
    return this.#newAmong(
      this.words.map((word) => (isFrameWord(word.stem) ? { ...word, counts: false } : word)),
      claim,
    );
  }

  /** How many telling words, names aside, the clause has in common with the frame of a claim. */
  toldOf(claim: number): number {
    const places = new Set((this.#byClaim.get(claim) ?? []).flatMap(({ places }) => places));
    return [...places].filter((at) => this.words[at]?.counts && this.words[at]?.entity === null).length;
  }

  /** Whether something is yet to be done that neither the frame of a claim nor an operator explains ("its potential will be measured"). */
  plansBeyond(claim: number): boolean {
    const { lexicon, comparison } = this.#language;
    const explained = this.#explainedFor(claim);
    const { kinds } = polarStemsOf(this.#language);
    return comparison
      .plannedIn(
        this.words.map(({ norm }) => norm),
        lexicon,
      )
      .some((at) => {
        const { counts, entity, stem } = this.words[at] as ClauseWord;
        return counts && entity === null && !explained.has(at) && !kinds.has(stem) && !isFrameWord(stem);
      });
  }

  #explainedFor(claim: number): ReadonlySet<number> {
    const { denials, inner, backward } = this.operators;
    const explaining = [...(this.#byClaim.get(claim) ?? []), ...denials, ...inner, ...backward];
    return new Set(explaining.flatMap(({ places }) => places));
  }

  #newAmong(words: readonly ClauseWord[], claim: number): number {
    const explained = this.#explainedFor(claim);
    const telling = words.filter(({ counts, entity }) => counts || entity !== null);
    const novel = words.filter(({ counts, entity }, at) => counts && entity === null && !explained.has(at));
    return telling.length === 0 ? 1 : novel.length / telling.length;
  }

  /** How many operators stand among these places: "refused" is one, and may be what a claim says. */
  turningAmong(places: readonly number[]): number {
    const { denials, inner, backward } = this.operators;
    return [...denials, ...inner, ...backward].filter((one) => one.places.every((at) => places.includes(at))).length;
  }

  /** Whether an operator or a negation stands among these places. */
  turnsAmong(places: readonly number[]): boolean {
    return (
      this.turningAmong(places) > 0 || places.some((at) => this.words[at]?.negates || this.words[at]?.negatesWithin)
    );
  }

  /** How often a clause is turned in all: what shares a word turns once, and where negations agree they deny once. */
  get turns(): number {
    const { denials, inner, backward, masked } = this.operators;
    const taken = new Set(masked);
    let turns = 0;
    let denies = false;
    for (const { places } of [...denials, ...inner, ...backward]) {
      if (!places.some((at) => taken.has(at))) turns++;
      denies ||= places.some((at) => this.words[at]?.negates === true);
      for (const at of places) taken.add(at);
    }
    const negating = this.words.filter((word, at) => (word.negates || word.negatesWithin) && !taken.has(at)).length;
    if (this.#language.comparison.countsEachNegation) return turns + negating;
    return turns + (negating > 0 && !denies ? 1 : 0);
  }

  /** How many words turn something in the clause, whether or not they reach a predicate. */
  get turning(): number {
    const { denials, inner, backward, masked } = this.operators;
    const negating = this.words.filter((word, at) => (word.negates || word.negatesWithin) && !masked.has(at));
    return denials.length + inner.length + backward.length + negating.length;
  }
}

/** How many slots are named; a wording that says it all names every one. */
function filledOf(matches: readonly WordingMatch<FramePart>[]): number {
  if (matches.some(({ meaning }) => meaning.slot === EVERY_SLOT)) return Number.POSITIVE_INFINITY;
  return new Set(matches.filter(({ meaning }) => meaning.side === 0).map(({ meaning }) => meaning.slot)).size;
}
