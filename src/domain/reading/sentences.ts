import type { Steps } from '../text/steps.ts';
import type { TokenSpan } from '../text/token-span.ts';
import type { Quotation } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import { endsSentence, endsWithQuotation } from './sentence-end.ts';
import type { TokenizedText } from './tokenized-text.ts';

/**
 * Readers look at all words of a sentence from each of its words, so what has more than these is cut: at its next comma,
 * or anywhere. It is a list or a table; quotations count as one word.
 */
const LONG = 140;
const TOO_LONG = 180;

/** So many tokens, or quotations, are gone through in one step. */
const A_STEP = 10_000;

/**
 * Cuts every paragraph into sentences, in one pass over the tokens and in steps. `quotationOf` holds for each token its quotation's
 * index, -1 outside.
 */
export const sentencesInSteps = (
  read: TokenizedText,
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
): Steps<Sentence[]> => new SentenceCutter(read, quotations, quotationOf).sentences();

class SentenceCutter {
  readonly #read: TokenizedText;
  readonly #quotations: readonly Quotation[];
  readonly #quotationOf: Int32Array;

  constructor(read: TokenizedText, quotations: readonly Quotation[], quotationOf: Int32Array) {
    this.#read = read;
    this.#quotations = quotations;
    this.#quotationOf = quotationOf;
  }

  *sentences(): Steps<Sentence[]> {
    const sentences: Sentence[] = [];
    for (const [number, paragraph] of this.#read.paragraphs.entries())
      yield* this.#cut(this.#read.rangeOf(paragraph), number, sentences);
    return sentences;
  }

  *#cut({ first, last }: TokenSpan, paragraph: number, sentences: Sentence[]): Steps<void> {
    let start = first;
    let pieces = 0;
    for (let at = first; at < last; at++) {
      if (at % A_STEP === 0) yield;
      if (!this.#isInside(at) || this.#quotationOf[at] !== this.#quotationOf[at - 1]) pieces++;
      if (!this.#isCut(at, pieces) && !this.#ends(at, last)) continue;
      sentences.push({ first: start, last: at + 1, paragraph });
      start = at + 1;
      pieces = 0;
    }
    if (start < last) sentences.push({ first: start, last, paragraph });
  }

  #isInside(at: number): boolean {
    return (this.#quotationOf[at] ?? -1) >= 0;
  }

  #isCut(at: number, pieces: number): boolean {
    if (pieces < LONG || this.#goesOnInside(at)) return false;
    return pieces >= TOO_LONG || (!this.#isInside(at) && this.#read.isMark(at, ',;'));
  }

  /** A quotation is never cut. */
  #goesOnInside(at: number): boolean {
    return this.#isInside(at) && this.#quotationOf[at + 1] === this.#quotationOf[at];
  }

  #ends(at: number, last: number): boolean {
    const next = at + 1;
    if (next >= last) return true;
    if (!this.#isInside(at)) return endsSentence(this.#read, at);
    const quotation = this.#quotations[this.#quotationOf[at] ?? -1];
    if (quotation === undefined || this.#quotationOf[next] === this.#quotationOf[at]) return false;
    return endsWithQuotation(this.#read, quotation, { first: next, last });
  }
}

/** For each token the index of the quotation that holds it, -1 for the report's own words; in steps. */
export function* quotationOfTokens(read: TokenizedText, quotations: readonly Quotation[]): Steps<Int32Array> {
  const of = new Int32Array(read.tokens.length).fill(-1);
  for (const [index, quotation] of quotations.entries()) {
    if (index % A_STEP === 0) yield;
    const { first, last } = read.rangeOf(quotation.outer);
    of.fill(index, first, last);
  }
  return of;
}
