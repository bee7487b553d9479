import type { Quotation } from '../quotations.ts';
import type { Sentence } from '../sentences.ts';
import type { TextView } from '../text-view.ts';
import type { SentenceFacts } from './features.ts';
import { TAG } from './tags.ts';
import { unitsOf } from './units.ts';

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
