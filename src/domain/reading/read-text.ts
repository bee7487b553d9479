import type { Quotation } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import { type ReadingRules, TokenizedText } from './tokenized-text.ts';

/** A text as read: with its quotations and sentences. Everything after the reading asks it. */
export class ReadText<Rules extends ReadingRules = ReadingRules> extends TokenizedText<Rules> {
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  /** For each token the index of the quotation that holds it, -1 for the report's own words. */
  readonly #quotationOf: Int32Array;
  /** Of each quotation whether it is a mere name; undefined where it has not been asked for yet. */
  readonly #names: (boolean | undefined)[];

  constructor(
    words: TokenizedText<Rules>,
    quotations: readonly Quotation[],
    quotationOf: Int32Array,
    sentences: readonly Sentence[],
  ) {
    super(words.text, words.language, words);
    this.quotations = quotations;
    this.sentences = sentences;
    this.#quotationOf = quotationOf;
    this.#names = new Array(quotations.length);
  }

  /** Index of the quotation that holds a token, its marks included; -1 where none does. */
  quotationAt(at: number): number {
    const quotation = this.#quotationOf[at];
    return quotation === undefined ? -1 : quotation;
  }

  /** Whether a quotation is a name, a title or an expression: its words belong to the report, and nobody said them. */
  isName(quotation: number): boolean {
    const known = this.#names[quotation];
    if (known !== undefined) return known;
    const words = this.quotations[quotation];
    const isName = words !== undefined && this.language.quotations.isName(this, words);
    this.#names[quotation] = isName;
    return isName;
  }

  override inMarks(at: number): boolean {
    return this.quotationAt(at) >= 0;
  }

  override isQuoted(at: number): boolean {
    const quotation = this.quotationAt(at);
    return quotation >= 0 && !this.isName(quotation);
  }

  /** The text with every quotation taken for words that were said, names in marks included. */
  withoutNames(): ReadText<Rules> {
    const plain = new ReadText(this, this.quotations, this.#quotationOf, this.sentences);
    plain.#names.fill(false);
    return plain;
  }
}
