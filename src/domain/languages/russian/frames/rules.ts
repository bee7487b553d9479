import type { WordClass } from '../../../lexicon/word-classes.ts';
import { isInCapitals } from '../../../text/characters.ts';
import type {
  ContentRules,
  FramedText,
  FrameRules,
  OutletRules,
  SourcePlaceRules,
} from '../../by-frames/framed-language.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { isLatin } from '../../by-frames/words/outlets.ts';
import { isAgencyByName, isAuthor } from './agency-name.ts';
import { amongAccording } from './among-according.ts';
import { converbs } from './converbs.ts';
import { data, endsIn } from './data.ts';
import { genitiveApposition } from './genitive-apposition.ts';
import { isNotSaid } from './not-said.ts';
import { opensOccasion } from './occasion.ts';
import { backReferences, behindContents, behindQuotations, clauses, quotations } from './ordered.ts';
import { isBesideName } from './phrase.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';
import { isSubject } from './subject.ts';
import { isAdjective, isPlural } from './word-forms.ts';

const sources: SourcePlaceRules = {
  before: sourceBefore,
  after: sourceAfter,
  areBefore: false,
  amongAccording,
  appositionEnd: genitiveApposition,
  isSubject,
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
    read.isAny(at, CIRCUMSTANCE) ||
    read.tokens[at]?.kind === 'number' ||
    isFiller(read, at) ||
    isBesideName(read, at) ||
    endsIn(read.norm(at), data.clauseConverbEndings) ||
    read.lexicon.agencies.match(read.tokens, at) !== null,
  describesSource: (read, at) =>
    isAdjective(read.norm(at)) || endsIn(read.norm(at), data.participles) || read.is(at, 'pronoun.first'),
  isPausedAfterAttribution: true,
  isDenied: isNotSaid,
  isImpersonal: (read, cue) => data.impersonal.includes(read.norm(cue.first)),
  isPartDot: () => false,
  isPastLead: () => false,
};

const CIRCUMSTANCE: readonly WordClass[] = ['preposition', 'addressee', 'weekday', 'pronoun.object'];

const outlets: OutletRules = {
  namesAgency: (read, at) =>
    read.lexicon.agencies.match(read.tokens, at) !== null || isAgencyThatWrites(read, at) || isAgencyByName(read, at),
  speaks: isAuthor,
  isForeign: isLatin,
  // «…, сообщили ТАСС в пресс-службе»: a plural has not one agency for its subject; the words come from the place.
  isToldByPlace(read, verb, { first, last }) {
    const agency = read.lexicon.agencies.match(read.tokens, first);
    if (agency === null || !isPlural(read.norm(verb))) return false;
    const preposition = first + agency.length;
    return preposition < last && read.is(preposition, 'place') && !opensOccasion(read, preposition);
  },
};

/** «как писал ПНС»: who writes and has a name in capitals is an agency. */
const isAgencyThatWrites = (read: FramedText, at: number): boolean =>
  read.isWord(at) &&
  endsIn(read.norm(at - 1), data.writes) &&
  read.norm(at).length > 1 &&
  isInCapitals(read.wordsOf({ first: at, last: at + 1 }));

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
