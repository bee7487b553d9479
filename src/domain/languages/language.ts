import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OperatorWords } from '../lexicon/operator-words.ts';
import type { PackedWordings } from '../lexicon/packed-wordings.ts';
import type { PolarWords } from '../lexicon/polar-words.ts';
import type { AnswerRules } from '../reading/answer-words.ts';
import type { ClauseReader } from '../reading/clause-reader.ts';
import type { Cue } from '../reading/cue.ts';
import type { Quotation } from '../reading/quotation.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ReadingRules, TokenizedText } from '../reading/tokenized-text.ts';
import type { Span } from '../text/span.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { NameCase } from './name-case.ts';

/** All that anybody asks of a language, and never its name: every facet, without rules too, by what marks alone can tell. */
export interface Language extends ReadingRules {
  /** How its sentences are read: by a model, or by frames. */
  clauses(read: ReadText<Language>): ClauseReader;
  readonly names: NameRules;
  readonly gender: GenderRules;
  readonly offices: OfficeRules;
  readonly sources: SourceRules;
  readonly questions: QuestionRules;
  readonly answers: AnswerRules;
  readonly interviews: InterviewRules;
  readonly claims: ClaimRules;
  readonly card: CardRules;
  readonly comparison: ComparisonRules;
}

/** A text with the rules of its language. */
export type LanguageText = TokenizedText<Language>;

/** Forms of names: what all forms of a surname share, how a name is shown, where a name stands among capital words. */
export interface NameRules {
  /** What all forms of a surname share: «аргунов» for «Аргунова» and «Аргуновым». Reads the last word of a name. */
  surnameKey(name: string): string;
  /** A name as a list of speakers shows it: in the nominative, without article or possessive ending. */
  shown(name: string, nameCase: NameCase): string;
  /** A full name in whatever case, in the nominative of a surname elsewhere and how it stands there: «Артуром Роговым» beside «Рогов». */
  likeNominative(full: string, nominative: string, nameCase: NameCase): string;
  /** Of the forms in which a text gives one full name, in reading order, the one to show. */
  likeliestForm(forms: readonly string[]): string;
  /** The words of a name before its surname, in lower case. */
  given(name: string): string[];
  /** Whether two first names in lower case can be one's: "alex", "a" and "alexander". */
  canBeSame(one: string, other: string): boolean;
  /** Whether two words in normal form are one word in two cases: «таволы», «таволой». */
  areCasesOfOne(one: string, other: string): boolean;
  /** Whether one form of a name says more than another. */
  isFuller(name: string, than: string): boolean;
  /** Whether the word at a token may be part of a full name. */
  isPartOfName(read: LanguageText, at: number): boolean;
  /** The name in a run of capital words, what stands before it left out; null where they name nobody. */
  inRun(read: LanguageText, run: TokenSpan): TokenSpan | null;
  /** Whether a name without an office is somebody's where it stands: a sentence begins with it, or with the run it was found in. */
  standsAlone(read: LanguageText, run: TokenSpan, name: TokenSpan): boolean;
}

export type Gender = 'woman' | 'man';

/** What tells a woman from a man, beside the lists of the lexicon. */
export interface GenderRules {
  /** By the endings of a first name and a surname, in lower case; either may be empty. */
  ofName(given: string, surname: string): Gender | null;
  /** By the form of a verb of saying: «сказала». */
  ofVerb(verb: string): Gender | null;
  /** Whether "he" and "she" are two words: if not, a pronoun may mean anybody. */
  readonly isInPronouns: boolean;
  /** Whether a man's first name may end as women's do, so that an ending alone is no reason against "he". */
  readonly isUnsureByEnding: boolean;
}

/** What a text calls somebody beside the name, in normal form. */
export interface OfficeWords {
  /** The office itself: "deputy", "minister". */
  readonly roles: readonly string[];
  /** The words that say whose or where: "tavola", "georgian". */
  readonly places: readonly string[];
}

/** Words that name somebody by what they are. */
export interface OfficeRules {
  /** Whether the word at a token can name somebody by what they are: "minister", "the minister's". */
  isOffice(read: LanguageText, at: number): boolean;
  /** An office in normal form without what makes it a former one's or an owner's: "ex-minister", "minister's". */
  plain(word: string): string;
  /** Whether a word says of itself that somebody was one: "ex-minister". */
  isFormer(word: string): boolean;
  /** The office before the name at a token, not before token `floor`, and its first token. */
  before(read: LanguageText, name: number, floor: number): OfficeWords & { readonly from: number };
  /** The office after a comma that follows a name; `last` is the token after the name. */
  after(read: LanguageText, last: number): OfficeWords;
  /** Where that office stands; null in languages whose sources hold it themselves. */
  spanAfter(read: LanguageText, last: number): TokenSpan | null;
  /** The words of an office that are not those of another's office inside it ("aide | of the mayor"), in normal form. */
  own(read: LanguageText, role: TokenSpan, name: TokenSpan | null): string[];
}

/** What the words of a source say: a name, an office and an organisation as far as they are given, as tokens. */
export interface SourceParts {
  /** The personal name ("Marta Lund"); null when only an office is given. */
  readonly name: TokenSpan | null;
  /** The office, article left out ("secretary general"); null when only a name is given. */
  readonly role: TokenSpan | null;
  readonly organisation: TokenSpan | null;
}

/** Words that stand for somebody by what they are: "the Georgian prime minister". All in normal form. */
export interface Description {
  /** What the person is: "minister". */
  readonly head: string;
  /** The other words of the office: "prime". */
  readonly with: readonly string[];
  /** Words with a capital beside it: "georgian". */
  readonly places: readonly string[];
  /** "an official": somebody not spoken of before. */
  readonly isOneOfMany: boolean;
}

/** Where a sentence names somebody, as tokens [at, last); `from` is where the office before the name begins. */
export interface NamePlace {
  readonly at: number;
  readonly last: number;
  readonly from: number;
  /** By more than a surname. */
  readonly isFull: boolean;
  readonly hasOffice: boolean;
}

/** The words that name who speaks: people, offices, bodies, descriptions. */
export interface SourceRules {
  /** A source with the words that its phrase cannot end before: "the Prosecutor | General's Office". `cue`: UTF-16 offsets. */
  whole(read: LanguageText, source: TokenSpan, cue: Span | null): TokenSpan;
  /** A whole source with what describes it beside its name: "Marta Lund, who heads the guild,". */
  mention(read: LanguageText, source: TokenSpan, cue: Span | null): TokenSpan;
  /** Takes a source apart: "[Tavolan] [foreign minister] [Marta Lund]". */
  parts(read: LanguageText, source: TokenSpan): SourceParts;
  /** What words without a name say of one person; null where they speak of more than one, or of none. */
  description(read: LanguageText, source: TokenSpan, nameCase: NameCase): Description | null;
  /** Words that name nobody as a list of speakers shows them. */
  shown(read: LanguageText, source: TokenSpan): string;
  /** Whether a sentence that begins at token `first` is about whom it names at a place. */
  isAbout(read: LanguageText, first: number, named: NamePlace): boolean;
  /** "it", "the organization": a word for a body without its name. */
  standsForBody(read: LanguageText, source: TokenSpan): boolean;
  /** The capital words at the head of a sentence that may name a body: "The [Ministry of Justice] denied …". */
  bodyAtHead(read: LanguageText, sentence: TokenSpan): TokenSpan | null;
  /** The name of a body in lower case without its article; bodies are compared by it. */
  bodyKey(name: string): string;
}

/** What leads to a question: "When asked whether …"; `last` is the token after it, `form` what it asks for by its own word. */
export interface QuestionLead {
  readonly last: number;
  readonly form: 'embedded' | 'topic';
}

/** The token at which what was asked begins. */
export interface QuestionStart {
  readonly start: number;
  readonly form: 'embedded' | 'topic';
}

/** Questions inside sentences and the leads to them. Tokens are named by their index, `limit` is the end of the sentence. */
export interface QuestionRules {
  /** The lead that begins at a token: "in response to a question", «на вопрос», «հարցին». */
  leadAt(read: LanguageText, at: number, limit: number): QuestionLead | null;
  /** What was asked about, where it stands before the question at a token: «Կամրջի մասին հարցին». It begins at `floor` or later. */
  topicBefore(read: LanguageText, at: number, floor: number): TokenSpan | null;
  /** Whether a lead at `at` still opens the sentence that begins at `first`. */
  opensSentence(read: LanguageText, first: number, at: number): boolean;
  /** Whether a lead at a token can stand behind a verb of saying. */
  followsCue(read: LanguageText, at: number): boolean;
  /** Where the question of a lead begins; null when the lead says who asked, and not what. */
  questionFrom(read: LanguageText, lead: QuestionLead, limit: number): QuestionStart | null;
  /** The end of a question that opens its sentence: where the source of the answer begins, or the comma before it. */
  questionEnd(read: LanguageText, question: QuestionStart, limit: number): number | null;
  /** A question put by others, which nothing in its own sentence answers: "Journalists asked whether …". */
  leftUnanswered(read: LanguageText, sentence: Sentence): TokenSpan | null;
}

/** Turns of interviews. */
export interface InterviewRules {
  /** Whether the word at a token holds a question mark, as Armenian sets it. */
  asksInside(read: LanguageText, at: number): boolean;
  /** Whether the full stop at a token ends the name before a turn, as a colon does elsewhere. */
  endsLabel(read: LanguageText, at: number): boolean;
  /** The first token of the words that introduce a person whose name begins at `name`: of the office before it, or of the name. */
  introductionOf(read: LanguageText, name: number): number;
}

/** Which contents claim something, and what announces them. */
export interface ClaimRules {
  /** So many words reported without marks are a clause. */
  readonly fewestReportedWords: number;
  /** Whether the word at a token shows that the content it stands in holds a clause. */
  showsClause(read: LanguageText, at: number): boolean;
  /** Whether a cue still says that something was said where nobody is named for it; null where no cue is known. */
  isSaidWithoutSource(read: LanguageText, cue: Cue | null): boolean;
  /** Whether a cue and the first token of its content only say that a question was left open: "declined to say | whether …". */
  leavesOpen(read: LanguageText, cue: TokenSpan, begins: number): boolean;
  /** Whether words in marks are held at arm's length, and said by nobody: his “average” followers. */
  isExpression(read: LanguageText, quotation: Quotation): boolean;
  /** Whether a cue says something of mere words beside it: "denied | the charge", not "discussed | the charge". */
  asserts(read: LanguageText, cue: TokenSpan, words: TokenSpan): boolean;
  /** Whether a report gives quoted words as a question and nothing else: “Who pays?” she asked. */
  onlyAsks(read: ReadText<Language>, words: Span, cue: Span | null): boolean;
  /** Whether a mark other than a colon announces the words behind it. */
  announces(read: LanguageText, mark: number): boolean;
}

/** Where a sentence on the card may be cut, and to whom it was said. */
export interface CardRules {
  /** Words, in normal form, after which it is named to whom something was said: "interview with", "told". */
  readonly addresseeLeads: readonly (readonly string[])[];
  /** Whether a word may stand between these and the name: "the", "newspaper". */
  isBeforeAddressee(word: string): boolean;
  /** Whether a sentence of the card ends at a mark. */
  endsSentence(mark: string): boolean;
  /** Whether a word sets what is before it against what follows, or makes it depend on that: "but", "because". */
  contrasts(word: string): boolean;
  /** Whether a long sentence may be cut at the comma before a word: "and", "or". */
  mayEndBefore(word: string, lexicon: Lexicon): boolean;
}

/** What comparing wordings asks. Words and names are given as a text or a record has them, stems as `stemOf` makes them. */
export interface ComparisonRules {
  /** Words that speak for a thing or against it, deny or limit it. */
  readonly polarWords: PolarWords;
  /** Wordings that turn round what they reach; in a bundle as the words they are made of. */
  readonly operators: OperatorWords | PackedWordings;
  /** Where a passage in a text that names nothing of a record must stand to be on record all the same, both from 0 to 1. */
  readonly farFromSubject: { readonly related: number; readonly close: number };
  /** Whether a common noun is a body's name only where something points at it: "the bloc", not "bloc discipline". */
  readonly hasArticles: boolean;
  /** Whether two negations in one stretch are two denials; not where a pronoun and its verb deny together ("никто не пришёл"). */
  readonly countsEachNegation: boolean;
  /** How many letters at the beginning of a word deny the rest of it ("չկատարեց": 1); 0 for most words. */
  negationWithin(word: string): number;
  /** A name in a record without its article ("the UN"). */
  withoutArticle(name: string): string;
  /** Whether a common noun of a record stands in the plural ("members"), which needs nothing to point at it. */
  isPlural(noun: string): boolean;
  /** Whether a sentence says that something holds "in part", which no single stem tells. */
  isInPart(sentence: string): boolean;
  /** The stems that can stand for a stem, each with its share of the word's weight. */
  synonymsOf(stem: string): ReadonlyMap<string, number>;
  /** The stems of a verb's other forms where endings do not tell them ("fell", "fallen": "fall"). */
  otherFormsOf(stem: string): readonly string[];
  /** The stems that stand against a stem ("increas": "decreas"). */
  oppositesOf(stem: string): readonly string[];
  /** The words that hold what a plain sentence says, by their indices; none where its rules do not tell. Words in normal form. */
  predicateOf(words: readonly string[], lexicon: Lexicon): readonly number[];
  /** The words that say what is yet to be done ("will be measured"), by their indices. Words in normal form. */
  plannedIn(words: readonly string[], lexicon: Lexicon): readonly number[];
  /** The word that names who does what a verb says, by its index; -1 where the rules are not sure of one. Words in normal form. */
  doerOf(words: readonly string[], verb: number, lexicon: Lexicon): number;
}
