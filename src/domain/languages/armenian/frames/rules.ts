import type { TokenSpan } from '../../../text/token-span.ts';
import type {
  ContentRules,
  FramedText,
  FrameRules,
  OutletRules,
  SourcePlaceRules,
} from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isLatin } from '../../by-frames/words/outlets.ts';
import { endsAsSubject } from './body-that-speaks.ts';
import { converbs } from './converbs.ts';
import { data } from './data.ts';
import { withoutData } from './data-owner.ts';
import { isDenied } from './denial.ts';
import { isHearerOrOccasion } from './occasion.ts';
import { backReferences, behindContents, behindQuotations, clauses, quotations } from './ordered.ts';
import { isPassive } from './passive.ts';
import { opensManner, pauseForThat } from './pause-for-that.ts';
import { sourceAfter, sourceBefore } from './source.ts';
import { isConverb } from './word-forms.ts';

const sources: SourcePlaceRules = {
  before: sourceBefore,
  after: sourceAfter,
  areBefore: true,
  amongAccording: (read, words) => (namesNobody(read, words) ? null : withoutData(read, words)),
  appositionEnd: () => null,
  isSubject: endsAsSubject,
  isOccasion: isHearerOrOccasion,
};

/** «ըստ երևույթին», «ըստ գույների». */
const namesNobody = (read: FramedText, { first, last }: TokenSpan): boolean =>
  !read.isCapital(first) &&
  [first, last - 1].some((at) => data.noSources.some((beginning) => read.norm(at).startsWith(beginning)));

const contents: ContentRules = {
  // «Պատասխանելով հարցին, թե …» is a question, «ոչ թե …» sets one thing against another.
  isThat: (read, at) =>
    read.is(at, 'that') &&
    read.norm(at - 1) !== 'ոչ' &&
    !(read.norm(at - 1) === ',' && read.norm(at - 2).startsWith('հարց')),
  pauseForThat,
  opensManner,
  namesTopic: () => false,
  isSubjectless: () => false,
  voicesAlone: false,
  isObjectBeforeCue: true,
  opensCircumstance: () => true,
  describesSource: (read, at) => read.is(at, 'pronoun.first'),
  isPausedAfterAttribution: false,
  isDenied,
  isImpersonal: (read, cue) => isPassive(read, cue.first),
  isPartDot: (read, at) => read.norm(at) === '.' && !read.inMarks(at) && isBreak(read, at),
  // «Նախարարը նշեց՝ անդրադառնալով …, որ …»: after a cue a lead only says what was spoken of.
  isPastLead: (read, at) => read.ownCueAt(at) !== null && !isConverb(read.norm(at)),
};

const outlets: OutletRules = {
  namesAgency: (read, at) => read.lexicon.agencies.match(read.tokens, at) !== null || isAgencyWithEnding(read, at),
  speaks: () => false,
  isForeign: isLatin,
  isToldByPlace: () => false,
};

/** «ՏԱՍՍ-ի»: an ending may follow behind a hyphen. */
function isAgencyWithEnding(read: FramedText, at: number): boolean {
  const [stem = '', ending] = read.norm(at).split('-');
  return ending !== undefined && read.lexicon.agencies.match([{ norm: stem }], 0) !== null;
}

/** What frames ask of Armenian. */
export const armenianFrames: FrameRules = {
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
