import type { Sentence } from '../sentences.ts';
import type { TextView } from '../text-view.ts';
import { type Counts, countsOf } from './counts.ts';
import { distancesAhead, distancesBack } from './distances.ts';
import { isSourceHead } from './source-head.ts';
import { isFiniteTag, isNamed, isSoftTag, isVerbTag } from './tag-classes.ts';
import { TAG, type Tag } from './tags.ts';
import { titledIn } from './title-case.ts';
import { SAY_BITS, type Unit, unitsOf } from './units.ts';

/**
 * What the model may look at: classes of words, punctuation, shape and position. No feature is a word.
 * Counts and distances are filled in once a sentence, so that a feature of any pair of units costs the same.
 */
export interface SentenceFacts {
  readonly units: readonly Unit[];
  /** Index of the sentence in its paragraph, of the paragraph in the text, and whether the paragraph ends like a sentence. */
  readonly inParagraph: number;
  readonly paragraph: number;
  readonly ended: boolean;
  /** Number of sentences in the paragraph. */
  readonly paragraphLength: number;
  /** Whether it is set in capitals, as headlines are. */
  readonly titled: boolean;
  /** The end without closing punctuation. */
  readonly contentEnd: number;
  readonly counts: Readonly<Record<Counted, Counts>>;
  readonly ahead: Readonly<Record<Ahead, Uint8Array>>;
  readonly back: Readonly<Record<Back, Uint8Array>>;
}

export type Counted = keyof typeof COUNTED;
export type Ahead = keyof typeof AHEAD;
export type Back = keyof typeof BACK;

const isSaying = (unit: Unit): boolean => (unit.cue & SAY_BITS) !== 0 && isVerbTag(unit.tag);
const has =
  (...tags: readonly Tag[]) =>
  (unit: Unit): boolean =>
    tags.includes(unit.tag);

const COUNTED = {
  commas: has(TAG.comma),
  pauses: has(TAG.comma, TAG.dash),
  thats: has(TAG.that),
  quotations: has(TAG.quotation),
  ands: has(TAG.and),
  opened: has(TAG.bracketOpen),
  closed: has(TAG.bracketClose),
  finite: (unit: Unit) => isFiniteTag(unit.tag),
  verbs: (unit: Unit) => isVerbTag(unit.tag),
  named: (unit: Unit) => isNamed(unit.tag) || unit.tag === TAG.objectPronoun,
  saying: isSaying,
  predicates: (unit: Unit) =>
    isVerbTag(unit.tag) || unit.tag === TAG.be || unit.tag === TAG.have || unit.tag === TAG.modal,
  soft: (unit: Unit) => isSoftTag(unit.tag),
  wh: has(TAG.wh),
  prepositions: has(TAG.preposition, TAG.of, TAG.to),
  heads: (_unit: Unit, at: number, units: readonly Unit[]) => isSourceHead(units, at),
} satisfies Record<string, (unit: Unit, at: number, units: readonly Unit[]) => boolean>;

const AHEAD = {
  comma: has(TAG.comma),
  that: has(TAG.that),
  quotation: has(TAG.quotation),
  to: has(TAG.to),
  colon: has(TAG.colon),
  wh: has(TAG.wh),
  subordinator: has(TAG.subordinator),
  and: has(TAG.and, TAG.but),
  finite: (unit: Unit) => isFiniteTag(unit.tag),
  saying: isSaying,
};

const BACK = {
  comma: has(TAG.comma),
  that: has(TAG.that),
  quotation: has(TAG.quotation),
  wh: has(TAG.wh),
  be: has(TAG.be),
  and: has(TAG.and),
};

const mapped = <K extends string, V>(keys: Readonly<Record<K, unknown>>, make: (key: K) => V): Record<K, V> =>
  Object.fromEntries((Object.keys(keys) as K[]).map((key) => [key, make(key)])) as Record<K, V>;

/** Gives each sentence's units and its place in the text; made once a sentence. */
export function factsReader(
  view: TextView,
  sentences: readonly Sentence[],
  quotationOf: Int32Array,
): (number: number) => SentenceFacts {
  const places = placesIn(sentences);
  const isTitled = titledIn(view, sentences);
  const made = new Map<number, SentenceFacts>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const sentence = sentences[number] as Sentence;
    const isName = isTitled(number);
    const units = unitsOf(view, sentence, quotationOf, isName);
    const facts = {
      ...factsOf(units),
      ...(places[number] as Place),
      paragraph: sentence.paragraph,
      titled: isName !== null,
    };
    made.set(number, facts);
    return facts;
  };
}

function factsOf(units: readonly Unit[]): Omit<SentenceFacts, keyof Place | 'paragraph' | 'titled'> {
  const lastTag = units[units.length - 1]?.tag ?? TAG.edge;
  let contentEnd = units.length;
  while (contentEnd > 0 && isClosing(units[contentEnd - 1]?.tag ?? TAG.edge)) contentEnd--;
  const at = (index: number): Unit => units[index] as Unit;
  return {
    units,
    ended: lastTag === TAG.period || lastTag === TAG.question || lastTag === TAG.quotation,
    contentEnd,
    counts: mapped(COUNTED, (key) => countsOf(units, (unit, index) => COUNTED[key](unit, index, units))),
    ahead: mapped(AHEAD, (key) => distancesAhead(units.length, (index) => AHEAD[key](at(index)))),
    back: mapped(BACK, (key) => distancesBack(units.length, (index) => BACK[key](at(index)))),
  };
}

const isClosing = (tag: Tag): boolean => tag >= TAG.comma && tag <= TAG.semicolon;

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
