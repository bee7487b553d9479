import type { ReadText } from '../../../reading/read-text.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import type { Language } from '../../language.ts';
import type { SentenceFacts } from '../model/features/sentence-facts.ts';
import { beforeClosingMarks } from './before-closing-marks.ts';

/** A sentence with all that an English frame asks about it. */
export class SentencePlace {
  readonly read: ReadText<Language>;
  /** The sentence without the credit at its end. */
  readonly sentence: Sentence;
  /** The token after its last word: where a content that runs to its end does. */
  readonly contentEnd: number;
  readonly #number: number;
  readonly #factsOf: (number: number) => SentenceFacts;

  constructor(
    read: ReadText<Language>,
    number: number,
    sentence: Sentence,
    factsOf: (number: number) => SentenceFacts,
  ) {
    this.read = read;
    this.sentence = sentence;
    this.contentEnd = beforeClosingMarks(read, sentence);
    this.#number = number;
    this.#factsOf = factsOf;
  }

  /** What the model may look at; worked out when it is first asked for. */
  get facts(): SentenceFacts {
    return this.#factsOf(this.#number);
  }

  /** The sentence as it stands, its credit included. */
  get whole(): Sentence {
    return this.read.sentences[this.#number] ?? this.sentence;
  }

  /** The sentence after it; undefined for the last one. */
  get next(): Sentence | undefined {
    return this.read.sentences[this.#number + 1];
  }
}
