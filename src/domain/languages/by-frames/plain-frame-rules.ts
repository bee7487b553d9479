import type { WordClass } from '../../lexicon/word-classes.ts';
import type {
  ContentRules,
  ConverbRules,
  FramedText,
  FrameRules,
  OutletRules,
  SourcePlaceRules,
} from './framed-language.ts';
import { isBreak } from './words/breaks.ts';
import { isFiller, isThat, pastFillers } from './words/fillers.ts';

/** A source has at most this many tokens. */
const LONGEST_SOURCE = 12;

/** Who speaks is the run of words beside the cue, without cases, articles and circumstances to look at. */
const sources: SourcePlaceRules = {
  before(read, cueFirst, floor) {
    let last = cueFirst;
    while (last > floor && isFiller(read, last - 1)) last--;
    let first = last;
    while (first > Math.max(floor, last - LONGEST_SOURCE) && isInRun(read, first - 1)) first--;
    return first < last ? { first, last } : null;
  },
  after(read, from, limit) {
    const first = pastFillers(read, from, limit);
    let last = first;
    while (last < Math.min(limit, first + LONGEST_SOURCE) && isInRun(read, last)) last++;
    return last > first ? { first, last } : null;
  },
  areBefore: true,
  amongAccording: (_read, words) => words,
  appositionEnd: () => null,
  isSubject: () => false,
  isOccasion: (read, first) => read.isAny(first, ['preposition', 'addressee']),
};

const isInRun = (read: FramedText, at: number): boolean =>
  !read.isQuoted(at) &&
  (read.inMarks(at) || !isBreak(read, at)) &&
  !isThat(read, at) &&
  !isFiller(read, at) &&
  !read.isAny(at, NOT_IN_RUN) &&
  read.ownCueAt(at) === null;

const NOT_IN_RUN: readonly WordClass[] = ['preposition', 'conjunction', 'subordinator', 'leadOff', 'addressee'];

const contents: ContentRules = {
  isThat: (read, at) => read.is(at, 'that'),
  pauseForThat: () => false,
  opensManner: () => false,
  namesTopic: () => false,
  isSubjectless: () => false,
  voicesAlone: true,
  isObjectBeforeCue: false,
  opensCircumstance: (read, at) => read.isAny(at, ['preposition', 'addressee', 'weekday']) || isFiller(read, at),
  describesSource: (read, at) => read.is(at, 'pronoun.first'),
  isPausedAfterAttribution: true,
  isDenied: () => false,
  isImpersonal: () => false,
  isPartDot: () => false,
  isPastLead: () => false,
};

const converbs: ConverbRules = { isConverb: () => false, pastClause: () => null };

const outlets: OutletRules = {
  namesAgency: (read, at) => read.lexicon.agencies.match(read.tokens, at) !== null,
  speaks: () => false,
  isForeign: () => false,
  isToldByPlace: () => false,
};

/** What a language answers to frames that knows its words and nothing of their forms. It has no frames until it lists some. */
export const plainFrameRules: FrameRules = {
  clauses: [],
  behindContents: [],
  backReferences: [],
  behindQuotations: [],
  quotations: [],
  sources,
  contents,
  converbs,
  outlets,
};
