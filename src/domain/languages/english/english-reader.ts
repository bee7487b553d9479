import type { ClauseReader } from '../../reading/clause-reader.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Language } from '../language.ts';
import { sentencesAsRead } from './frames/dateline-at-head.ts';
import { ENGLISH_FRAMES } from './frames/english-frames.ts';
import { quotedBeside } from './frames/quoted-as-saying.ts';
import { SentencePlace } from './frames/sentence-place.ts';
import { factsReader, type SentenceFacts } from './model/features/sentence-facts.ts';
import { sourceOfContent } from './model/source/source-of-content.ts';

/** Reads the sentences of an English text, each by the first frame that fits it. What the model looks at is worked out once a sentence. */
export class EnglishReader implements ClauseReader {
  readonly #read: ReadText<Language>;
  readonly #sentences: readonly Sentence[];
  readonly #factsOf: (number: number) => SentenceFacts;

  constructor(read: ReadText<Language>) {
    this.#read = read;
    this.#sentences = sentencesAsRead(read, read.sentences);
    this.#factsOf = factsReader(read, this.#sentences);
  }

  clauses(number: number): readonly Reported[] {
    const sentence = this.#sentences[number];
    if (sentence === undefined) return [];
    const place = new SentencePlace(this.#read, number, sentence, this.#factsOf);
    for (const frame of ENGLISH_FRAMES) {
      const found = frame.read(place);
      if (found !== null) return found.map((reported) => ({ foundBy: frame.name, ...reported }));
    }
    return [];
  }

  source(number: number, cue: TokenSpan, content: TokenSpan): TokenSpan | null {
    const sentence = this.#sentences[number];
    const quoted = sentence === undefined ? null : quotedBeside(this.#read, cue, sentence);
    return quoted ?? sourceOfContent(this.#read, this.#factsOf(number), cue, content);
  }
}
