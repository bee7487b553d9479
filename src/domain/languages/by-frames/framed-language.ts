import type { Attributed } from '../../reading/clause-reader.ts';
import type { Cue } from '../../reading/cue.ts';
import type { Aside } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { TokenizedText } from '../../reading/tokenized-text.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Frame } from '../frame.ts';
import type { Language } from '../language.ts';

/** A language whose sentences are read by frames written as rules, not by a model. */
export interface FramedLanguage extends Language {
  readonly frames: FrameRules;
}

/** A text of such a language, before its quotations and sentences are known, and after. */
export type FramedText = TokenizedText<FramedLanguage>;
export type ReadFramedText = ReadText<FramedLanguage>;

/**
 * What frames ask of a language. Positions are token indices, spans [first, last); `limit` is the first token that may not be
 * looked at, `floor` the first that may.
 */
export interface FrameRules {
  /** Read at each cue among the report's own words, from left to right. */
  readonly clauses: readonly Frame<CuePlace, Framed>[];
  /** Read right behind a content that was found: what goes on there is said by the same speaker. */
  readonly behindContents: readonly Frame<ContentEnd, Reported>[];
  /** Read at the head of a sentence that may attribute the sentence before it: «Об этом сообщил министр». */
  readonly backReferences: readonly Frame<SentencePlace, BackReference>[];
  /** Read right behind a closing mark, also where the mark itself was lost. */
  readonly behindQuotations: readonly Frame<QuotationEnd, CuedAttribution>[];
  /** Read at each quotation that stands whole. */
  readonly quotations: readonly Frame<QuotationPlace, Attribution>[];
  readonly sources: SourcePlaceRules;
  readonly contents: ContentRules;
  readonly converbs: ConverbRules;
  readonly outlets: OutletRules;
}

/** Where who speaks stands. */
export interface SourcePlaceRules {
  /** The words left of a cue that name who speaks. */
  before(read: FramedText, cueFirst: number, floor: number): TokenSpan | null;
  /** The words right of a cue that name who speaks; `from` is the first token behind the cue. */
  after(read: FramedText, from: number, limit: number): TokenSpan | null;
  /** Whether who speaks is looked for left of the cue first where a sentence points back. */
  readonly areBefore: boolean;
  /** Who speaks among the words that follow "according to": all of them, or whoever owns the data that they name. */
  amongAccording(read: FramedText, words: TokenSpan): TokenSpan | null;
  /** Where an office behind a name ends, parted from it by a comma: «по словам Рогова, | члена комитета, |»; `isAfter` says that the content is over. */
  appositionEnd(read: FramedText, name: TokenSpan, limit: number, isAfter: boolean): number | null;
  /** Whether words without a name, an office or a pronoun still tell who speaks, by an article or as a place («отметили в мэрии»). */
  isSubject(read: FramedText, words: TokenSpan): boolean;
  /** Whether the words [first, end) only say when, where or to whom something was said. */
  isOccasion(read: FramedText, first: number, end: number): boolean;
}

/** Where a content begins and ends. */
export interface ContentRules {
  /** The word that joins a content to its cue, where it does so. */
  isThat(read: FramedText, at: number): boolean;
  /** Whether the pause mark at a token stands for that word. */
  pauseForThat(place: CueWords, pause: number): boolean;
  /** Whether behind a pause mark only stands how or where it was said. */
  opensManner(read: FramedText, pause: number): boolean;
  /** Whether the words before a comma name what was spoken of, so that none of it is told: «рассказал о том, почему …». */
  namesTopic(read: FramedText, comma: number): boolean;
  /** Whether a form of a cue stands without a subject of its own: «в докладе отмечается, что …». */
  isSubjectless(read: FramedText, cueFirst: number): boolean;
  /** Whether a word of saying that needs a noun beside it says so alone: «выступил» does, «եկավ» does not. */
  readonly voicesAlone: boolean;
  /** Whether the thing that is called something may stand between its source and the cue. */
  readonly isObjectBeforeCue: boolean;
  /** Whether the words right behind a closing attribution can be the occasion of saying and no content. */
  opensCircumstance(read: FramedText, at: number): boolean;
  /** Whether the words behind a closing attribution and its pause describe who speaks: «говорит источник, | знакомый с делом». */
  describesSource(read: FramedText, at: number): boolean;
  /** Whether an attribution before or inside its content must be closed by a pause. */
  readonly isPausedAfterAttribution: boolean;
  /** Whether a cue is taken back by the words beside it, so that nothing is reported: «չի ասել, թե …», «հրաժարվել է ասել». */
  isDenied(read: FramedText, cue: Cue): boolean;
  /** Whether a cue names nobody, so that without a source nobody speaks: «նշվեց, որ …», «ենթադրվում է, որ …». */
  isImpersonal(read: FramedText, cue: Cue): boolean;
  /** Whether a dot of the report's own ends a part of its sentence, as the Armenian middle dot does: «Նա գոհ է. …». */
  isPartDot(read: FramedText, at: number): boolean;
  /** Whether at this token it is settled that no question leads the sentence. */
  isPastLead(read: FramedText, at: number): boolean;
}

/** Converbs, which say what was done while speaking and have the subject of their sentence: «отвечая», «պատասխանելով». */
export interface ConverbRules {
  isConverb(read: FramedText, at: number): boolean;
  /** Where the words behind such a clause begin, when one stands at a token and a cue follows it; else null. */
  pastClause(read: FramedText, at: number, limit: number): number | null;
}

/** Agencies and papers, which pass words on and do not speak. */
export interface OutletRules {
  namesAgency(read: FramedText, at: number): boolean;
  /** Whether an outlet is the author of the words that it is named for: «пишет газета «Вестник»». */
  speaks(read: FramedText, verb: number, outlet: number): boolean;
  /** A word of another script, in which the names of foreign agencies stand. */
  isForeign(word: string): boolean;
  /** Whether the agency [outlet, …) was only told by a place that stands behind it: «сообщили ТАСС | в пресс-службе». */
  isToldByPlace(read: FramedText, verb: number, outlet: TokenSpan): boolean;
}

/** A cue with the words in which its source and its content are looked for. */
export interface CueWords {
  readonly read: FramedText;
  readonly cue: Cue;
  /** Behind the last content of the sentence. */
  readonly floor: number;
  readonly limit: number;
}

/** A cue as the frames of clauses see it. */
export interface CuePlace extends CueWords {
  /** The first token of its sentence. */
  readonly first: number;
  /** Where a content begins behind the cue. */
  readonly opening: ContentOpening | null;
  /** Whether the sentence attributes the one before it: then nothing in it stands apart from its attribution. */
  readonly pointsBack: boolean;
}

/** Where a content begins behind its cue: what opens it, and the token before which source and hearer must end. */
export interface ContentOpening {
  readonly by: 'that' | 'colon' | 'question word' | 'pause' | 'quotation';
  readonly start: number;
  readonly before: number;
}

/** A content with its attribution, and the first token from which the sentence is read on. */
export interface Framed {
  readonly reported: Omit<Reported, 'foundBy'>;
  readonly next: number;
}

/** The end of a content that was found: `at` is the first token behind it. */
export interface ContentEnd {
  readonly read: FramedText;
  readonly said: Reported;
  readonly at: number;
  readonly limit: number;
}

export interface SentencePlace {
  readonly read: FramedText;
  readonly sentence: Sentence;
}

/** The attribution that a sentence makes of the one before it; `last` is the first token behind it. */
export interface BackReference {
  readonly cue: Cue;
  readonly source: TokenSpan | null;
  readonly last: number;
}

/** The words behind a quotation: `from` is the first token behind its closing mark. */
export interface QuotationEnd {
  readonly read: FramedText;
  readonly from: number;
  readonly limit: number;
  /** Whether no words of the report's own stand before the quotation in its sentence. */
  readonly opensSentence: boolean;
}

/** A quotation in its sentence; `first` is its opening mark. */
export interface QuotationPlace extends QuotationEnd {
  readonly first: number;
  readonly sentence: Sentence;
  readonly aside: Aside | null;
}

export type Attribution = Omit<Attributed, 'foundBy'>;

export interface CuedAttribution extends Attribution {
  readonly cue: Cue;
}
