import type { Quotation } from '../quotation.ts';
import type { Sentence } from '../sentences.ts';
import type { TextView } from '../text-view.ts';
import { TAG } from './tags.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * What the model may look at: classes of words, punctuation, shape and position. No feature is a word.
 * Values are small integers; those named in `CATEGORIES` are classes without an order (tags), the others are counts or flags.
 */
export interface SentenceFacts {
  readonly units: readonly Unit[];
  /** Index of the sentence in its paragraph, of the paragraph in the text, and whether the paragraph ends like a sentence. */
  readonly inParagraph: number;
  readonly paragraph: number;
  readonly ended: boolean;
  /** Number of sentences in the paragraph. */
  readonly paragraphLength: number;
}

/** Gives each sentence's units and its place in the text; made once a sentence. */
export function factsReader(
  view: TextView,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
): (number: number) => SentenceFacts {
  const places = placesIn(sentences);
  const made = new Map<number, SentenceFacts>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const sentence = sentences[number] as Sentence;
    const units = unitsOf(view, sentence, quotations, quotationOf);
    const lastTag = units[units.length - 1]?.tag ?? TAG.edge;
    const ended = lastTag === TAG.period || lastTag === TAG.question || lastTag === TAG.quotation;
    const facts: SentenceFacts = { units, ...(places[number] as Place), paragraph: sentence.paragraph, ended };
    made.set(number, facts);
    return facts;
  };
}

interface Place {
  readonly inParagraph: number;
  readonly paragraphLength: number;
}

function placesIn(sentences: readonly Sentence[]): Place[] {
  const lengths = new Map<number, number>();
  const before = sentences.map((sentence) => {
    const inParagraph = lengths.get(sentence.paragraph) ?? 0;
    lengths.set(sentence.paragraph, inParagraph + 1);
    return inParagraph;
  });
  return sentences.map((sentence, number) => ({
    inParagraph: before[number] ?? 0,
    paragraphLength: lengths.get(sentence.paragraph) ?? 1,
  }));
}
