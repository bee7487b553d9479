import type { Lexicon } from '../lexicon/lexicon.ts';
import type { WordClass } from '../lexicon/word-classes.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { FULL_STOPS } from '../text/script-marks.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { TokenSpan } from '../text/token-span.ts';
import { type Token, tokenAt, tokenFrom, tokensOf } from '../text/tokens.ts';
import type { UnclosedAttribution } from './attribution-words.ts';
import type { Cue } from './cue.ts';
import type { Aside, Quotation, UnclosedWords } from './quotation.ts';

/** What the reading of a text asks of a language. */
export interface ReadingRules {
  /** False for a language without rules, whose statements are found by quotation marks alone. */
  readonly hasRules: boolean;
  readonly lexicon: Lexicon;
  readonly quotations: QuotationRules;
  readonly sentences: SentenceRules;
  readonly words: WordRules;
}

/** Marks as a language sets them. Offsets are UTF-16. */
export interface QuotationRules {
  /** Whether words in marks are only a name, a title or an expression. */
  isName(text: TokenizedText, quotation: Quotation): boolean;
  /** The first attribution inside quoted words after which the words go on; null in languages that never write so. */
  asideIn(text: TokenizedText, from: number, to: number): Aside | null;
  /** An attribution behind words whose closing mark was lost, and where these words end. */
  attributionAfterUnclosed(text: TokenizedText, from: number, to: number): UnclosedAttribution | null;
  /** Where words end, UTF-16, whose closing mark was lost and in which no attribution stands. */
  unclosedEnd(text: TokenizedText, words: UnclosedWords): number;
  /** Whether the token behind a verb of telling names who was told ("she told | reporters"). */
  isHearer(text: TokenizedText, at: number): boolean;
}

/** Ends of sentences as a language writes them. */
export interface SentenceRules {
  /** Whether the full stop at a token stands inside a name ("RiverPort.Net"). */
  isDotInName(text: TokenizedText, at: number): boolean;
  /** Whether the mark at a token announces the quotation behind it and ends no sentence, though it may end others. */
  announcesQuotation(text: TokenizedText, at: number): boolean;
  /** Whether the full stop of an abbreviation ends its sentence too: «40 тыс. руб. | Работы …»; left out where none does. */
  endsAtAbbreviation?(text: TokenizedText, at: number): boolean;
  /** Marks that end a sentence here, besides those that end one in every language: a colon typed for another full stop. */
  readonly endMarks: string;
}

/** What a word is by its form or by the words beside it, where no list of words tells. */
export interface WordRules {
  /** Whether a word of saying, `length` tokens long, is used as a noun ("the claims", "in reports"). */
  isNounUse(text: TokenizedText, at: number, length: number): boolean;
  /** Whether a word is an adverb by its ending ("clearly"). */
  isAdverbByForm(text: TokenizedText, at: number): boolean;
}

const NO_CLASSES: ReadonlySet<WordClass> = new Set();

/**
 * A text cut into tokens and paragraphs, with the rules of its language. It answers what can be asked of a token before
 * quotations and sentences are known; places outside the text have an empty word and no class.
 */
export class TokenizedText<Rules extends ReadingRules = ReadingRules> {
  readonly text: string;
  readonly language: Rules;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Span[];
  /** By token; undefined where it has not been asked for yet. */
  readonly #cues: (Cue | null | undefined)[];
  /** The classes of each token's word, looked up once. */
  readonly #classes: readonly ReadonlySet<WordClass>[];

  constructor(text: string, language: Rules, shared?: TokenizedText<Rules>) {
    this.text = text;
    this.language = language;
    this.tokens = shared?.tokens ?? tokensOf(text);
    this.paragraphs = shared?.paragraphs ?? paragraphsOf(text);
    this.#cues = shared === undefined ? new Array(this.tokens.length) : shared.#cues;
    this.#classes =
      shared === undefined
        ? this.tokens.map(({ norm }) => language.lexicon.words.get(norm) ?? NO_CLASSES)
        : shared.#classes;
  }

  /** The words of its language. */
  get lexicon(): Lexicon {
    return this.language.lexicon;
  }

  /** The word at a token in normal form, or its mark. */
  norm(at: number): string {
    const token = this.tokens[at];
    return token === undefined ? '' : token.norm;
  }

  /** What a token is; a number is neither a word nor a mark. */
  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  isPunctuation(at: number): boolean {
    return this.tokens[at]?.kind === 'punctuation';
  }

  /** Whether it begins with a capital letter. */
  isCapital(at: number): boolean {
    return this.tokens[at]?.capital === true;
  }

  /** Whether the word belongs to a class of the language's lists. */
  is(at: number, wordClass: WordClass): boolean {
    const classes = this.#classes[at];
    return classes?.has(wordClass) === true;
  }

  /** Whether it belongs to one of some classes. */
  isAny(at: number, classes: readonly WordClass[]): boolean {
    const own = this.#classes[at];
    if (own === undefined || own === NO_CLASSES) return false;
    for (const wordClass of classes) if (own.has(wordClass)) return true;
    return false;
  }

  /** Whether one of some marks stands there. */
  isMark(at: number, marks: string): boolean {
    const token = this.tokens[at];
    return token !== undefined && marks.includes(token.norm);
  }

  /** The word or phrase of saying that begins at a token; found once. */
  cueAt(at: number): Cue | null {
    const known = this.#cues[at];
    if (known !== undefined) return known;
    const cue = this.#findCue(at);
    if (at >= 0 && at < this.tokens.length) this.#cues[at] = cue;
    return cue;
  }

  /** Unless the word is used as a noun or a name there ("the report", "State Department"). */
  #findCue(at: number): Cue | null {
    const token = this.tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    const found = this.language.lexicon.cues.match(this.tokens, at);
    if (found === null) return null;
    const cue: Cue = { first: at, last: at + found.length, classes: found.meanings };
    if (found.meanings.has('accordingTo') || found.meanings.has('ownWords')) return cue;
    if (token.capital && at > 0 && !this.isSentenceStart(at)) return null;
    return this.language.words.isNounUse(this, at, found.length) ? null : cue;
  }

  /** The same among the report's own words. */
  ownCueAt(at: number): Cue | null {
    return this.inMarks(at) ? null : this.cueAt(at);
  }

  /** Whether a token stands in quotation marks of any kind; nothing does before quotations are known. */
  inMarks(_at: number): boolean {
    return false;
  }

  /** Whether it stands in quotation marks that are no mere name. */
  isQuoted(_at: number): boolean {
    return false;
  }

  /** Where a token begins and ends, UTF-16; 0 outside the text. */
  startOf(at: number): number {
    return this.tokens[at]?.start ?? 0;
  }

  endOf(at: number): number {
    return this.tokens[at]?.end ?? 0;
  }

  /** The tokens of a span. */
  rangeOf(span: Span): TokenSpan {
    const first = tokenAt(this.tokens, span.start);
    return { first, last: Math.max(first, tokenFrom(this.tokens, span.end)) };
  }

  /** Where some tokens stand in the text. */
  spanOf({ first, last }: TokenSpan): Span {
    return { start: this.startOf(first), end: this.endOf(last - 1) };
  }

  /** The words of some tokens as they stand in the text. */
  wordsOf(tokens: TokenSpan): string {
    return sliceOf(this.text, this.spanOf(tokens));
  }

  /** Whether a line feed parts two neighbouring tokens: what stands on another line is no neighbour. */
  isLineBetween(before: number, after: number): boolean {
    return this.text.slice(this.tokens[before]?.end, this.tokens[after]?.start).includes('\n');
  }

  /** Whether a sentence may begin with a token, by what stands before it; known before sentences are. */
  isSentenceStart(at: number): boolean {
    const before = this.tokens[at - 1];
    if (before === undefined) return true;
    if (before.kind !== 'punctuation') return false;
    return AFTER_WHICH_A_SENTENCE_STARTS.includes(before.norm) || this.isLineBetween(at - 1, at);
  }
}

const AFTER_WHICH_A_SENTENCE_STARTS = `.!?…:${FULL_STOPS}"“”«»‹›<>'‘’()[]—–-`;
