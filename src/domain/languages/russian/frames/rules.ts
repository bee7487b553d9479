import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { ContentRules, FrameRules, OutletRules, SourcePlaceRules } from '../../by-frames/framed-language.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { isLatin } from '../../by-frames/words/outlets.ts';
import { converbs } from './converbs.ts';
import { genitiveApposition } from './genitive-apposition.ts';
import { opensOccasion } from './occasion.ts';
import { backReferences, behindContents, behindQuotations, clauses, quotations } from './ordered.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';
import { isAdjective, isPlural } from './word-forms.ts';

const sources: SourcePlaceRules = {
  before: sourceBefore,
  after: sourceAfter,
  areBefore: false,
  amongAccording: (_read, words) => words,
  appositionEnd: genitiveApposition,
  // «…, отметили в мэрии»: the place speaks.
  isSubject: (read, words) => read.is(words.first - 1, 'place'),
  isOccasion: (read, first) =>
    (read.is(first, 'preposition') && opensOccasion(read, first)) || read.is(first, 'addressee'),
};

const contents: ContentRules = {
  // «только что» says when.
  isThat: (read, at) => read.is(at, 'that') && read.norm(at - 1) !== 'только',
  pauseForThat: () => false,
  opensManner: () => false,
  namesTopic: (read, comma) => read.norm(comma - 1) === 'том' && read.is(comma - 2, 'attributive'),
  // «В докладе отмечается, что …», «а затем признался, что …».
  isSubjectless: (read, cueFirst) => read.norm(cueFirst).endsWith('ся'),
  voicesAlone: true,
  isObjectBeforeCue: false,
  opensCircumstance: (read, at) =>
    read.isAny(at, CIRCUMSTANCE) || isFiller(read, at) || read.lexicon.agencies.match(read.tokens, at) !== null,
  describesSource: (read, at) => isAdjective(read.norm(at)) || read.is(at, 'pronoun.first'),
  isPausedAfterAttribution: true,
  isDenied: () => false,
  isImpersonal: () => false,
  isPartDot: () => false,
  isPastLead: () => false,
};

const CIRCUMSTANCE: readonly WordClass[] = ['preposition', 'addressee', 'weekday', 'pronoun.object'];

const outlets: OutletRules = {
  namesAgency: (read, at) => read.lexicon.agencies.match(read.tokens, at) !== null,
  isForeign: isLatin,
  // «…, сообщили ТАСС в пресс-службе»: a plural has not one agency for its subject; the words come from the place.
  isToldByPlace(read, verb, { first, last }) {
    const agency = read.lexicon.agencies.match(read.tokens, first);
    if (agency === null || !isPlural(read.norm(verb))) return false;
    const preposition = first + agency.length;
    return preposition < last && read.is(preposition, 'place') && !opensOccasion(read, preposition);
  },
};

/** What frames ask of Russian. */
export const russianFrames: FrameRules = {
  clauses,
  behindContents,
  backReferences,
  behindQuotations,
  quotations,
  sources,
  contents,
  converbs,
  outlets,
};
