import type { ClauseReader } from '../clause-reader.ts';
import { cueAt } from '../cue.ts';
import type { Quotation } from '../quotations.ts';
import type { Reported } from '../reported-clause.ts';
import type { Sentence } from '../sentences.ts';
import type { TokenSpan } from '../source-phrase.ts';
import type { TextView } from '../text-view.ts';
import { decode, likeliestSource, secondPart } from './decode.ts';
import type { SentenceFacts } from './features.ts';
import { sourcePhraseStart } from './source-features.ts';
import { TAG } from './tags.ts';
import { type Unit, unitsOf } from './units.ts';

/** Reads sentences with the model of a language. Units are made once a sentence. */
export function modelReader(view: TextView, sentences: readonly Sentence[], quotations: readonly Quotation[], quotationOf: Int32Array): ClauseReader {
  const places = placesIn(sentences);
  const made = new Map<number, SentenceFacts>();
  const factsOf = (number: number): SentenceFacts => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const sentence = sentences[number] as Sentence;
    const units = unitsOf(view, sentence, quotations, quotationOf);
    const lastTag = units[units.length - 1]?.tag ?? TAG.edge;
    const facts: SentenceFacts = { units, ...(places[number] as Place), paragraph: sentence.paragraph, ended: lastTag === TAG.period || lastTag === TAG.question || lastTag === TAG.quotation };
    made.set(number, facts);
    return facts;
  };

  return {
    clauses: (number) => {
      const facts = factsOf(number);
      return decode(facts).map((found): Reported => {
        const { units } = facts;
        const cue = units[found.cue] as Unit;
        const start = units[found.start] as Unit;
        const afterThat = start.tag === TAG.that && found.start + 1 < found.end;
        const head = likeliestSource(facts, found.cue, found.start, found.end);
        const second = secondPart(facts, found, head);
        return {
          content: { first: afterThat ? start.first + 1 : start.first, last: (units[found.end - 1] as Unit).last },
          conjunction: afterThat ? start.first : null,
          cue: { first: cue.first, last: cue.last, classes: cueAt(view, cue.first)?.classes ?? new Set() },
          source: sourceSpan(units, head),
          ...(second === null ? {} : { goesOn: { first: (units[second.start] as Unit).first, last: (units[second.end - 1] as Unit).last } }),
        };
      });
    },
    source: (number, cue, content) => {
      const facts = factsOf(number);
      const at = facts.units.findIndex((unit) => unit.last > cue.first);
      if (at < 0) return null;
      const inside = (unit: Unit): boolean => unit.first < content.last && content.first < unit.last;
      const start = facts.units.findIndex(inside);
      const end = start < 0 ? (content.first < cue.first ? 0 : facts.units.length) : facts.units.findLastIndex(inside) + 1;
      return sourceSpan(facts.units, likeliestSource(facts, at, start < 0 ? end : start, end));
    },
  };
}

const sourceSpan = (units: readonly Unit[], head: number): TokenSpan | null =>
  head < 0 ? null : { first: (units[sourcePhraseStart(units, head)] as Unit).first, last: (units[head] as Unit).last };

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
  return sentences.map((sentence, number) => ({ inParagraph: before[number] ?? 0, paragraphLength: lengths.get(sentence.paragraph) ?? 1 }));
}
