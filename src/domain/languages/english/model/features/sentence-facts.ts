import type { ReadText } from '../../../../reading/read-text.ts';
import type { Sentence } from '../../../../reading/sentence.ts';
import type { Language } from '../../../language.ts';
import { isSourceHead } from '../units/source-head.ts';
import { isFiniteTag, isNamed, isSoftTag, isVerbTag } from '../units/tag-classes.ts';
import { TAG, TAG_COUNT, type Tag } from '../units/tags.ts';
import { titledIn } from '../units/title-case.ts';
import { SAY_BITS, type Unit } from '../units/unit.ts';
import { unitsOf } from '../units/units.ts';
import { type Counts, countsOf } from './counts.ts';
import { distancesAhead, distancesBack } from './distances.ts';

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

/** What is counted by its tag alone: for each tag whether it is. */
const tagged = (isCounted: (tag: Tag) => boolean): Uint8Array =>
  Uint8Array.from({ length: TAG_COUNT }, (_, tag) => (isCounted(tag as Tag) ? 1 : 0));
const only = (...tags: readonly Tag[]): Uint8Array => tagged((tag) => tags.includes(tag));

const FINITE = tagged(isFiniteTag);
const COMMA = only(TAG.comma);
const THAT = only(TAG.that);
const QUOTATION = only(TAG.quotation);
const WH = only(TAG.wh);

/** Of a flag, 1 is counted. */
const FLAG = Uint8Array.of(0, 1);

/** By tag, or by what the unit is (`null`: see `factsOf`). */
const COUNTED = {
  commas: COMMA,
  pauses: only(TAG.comma, TAG.dash),
  thats: THAT,
  quotations: QUOTATION,
  ands: only(TAG.and),
  opened: only(TAG.bracketOpen),
  closed: only(TAG.bracketClose),
  finite: FINITE,
  verbs: tagged(isVerbTag),
  named: tagged((tag) => isNamed(tag) || tag === TAG.objectPronoun),
  predicates: tagged((tag) => isVerbTag(tag) || tag === TAG.be || tag === TAG.have || tag === TAG.modal),
  soft: tagged(isSoftTag),
  wh: WH,
  prepositions: only(TAG.preposition, TAG.of, TAG.to),
  saying: null,
  heads: null,
} satisfies Record<string, Uint8Array | null>;

const AHEAD = {
  comma: COMMA,
  that: THAT,
  quotation: QUOTATION,
  to: only(TAG.to),
  colon: only(TAG.colon),
  wh: WH,
  subordinator: only(TAG.subordinator),
  finite: FINITE,
  saying: null,
} satisfies Record<string, Uint8Array | null>;

const BACK = {
  comma: COMMA,
  that: THAT,
  quotation: QUOTATION,
  wh: WH,
  be: only(TAG.be),
  and: only(TAG.and),
} satisfies Record<string, Uint8Array>;

const mapped = <K extends string, V>(keys: Readonly<Record<K, unknown>>, make: (key: K) => V): Record<K, V> => {
  const made = {} as Record<K, V>;
  for (const key in keys) made[key] = make(key);
  return made;
};

/** Gives each sentence's units and its place in the text; made once a sentence. */
export function factsReader(
  read: ReadText<Language>,
  sentences: readonly Sentence[],
): (number: number) => SentenceFacts {
  const places = placesIn(sentences);
  const isTitled = titledIn(read, sentences);
  const made = new Map<number, SentenceFacts>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const sentence = sentences[number] as Sentence;
    const isName = isTitled(number);
    const units = unitsOf(read, sentence, isName);
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
  const tags = Uint8Array.from(units, ({ tag }) => tag);
  const own = {
    saying: Uint8Array.from(units, (unit) => ((unit.cue & SAY_BITS) !== 0 && isVerbTag(unit.tag) ? 1 : 0)),
    heads: Uint8Array.from(units, (_, at) => (isSourceHead(units, at) ? 1 : 0)),
  };
  const classesOf = (byTag: Uint8Array | null, key: string): Uint8Array =>
    byTag === null ? own[key as keyof typeof own] : tags;
  return {
    units,
    ended: lastTag === TAG.period || lastTag === TAG.question || lastTag === TAG.quotation,
    contentEnd,
    counts: mapped(COUNTED, (key) => countsOf(classesOf(COUNTED[key], key), COUNTED[key] ?? FLAG)),
    ahead: mapped(AHEAD, (key) => distancesAhead(classesOf(AHEAD[key], key), AHEAD[key] ?? FLAG)),
    back: mapped(BACK, (key) => distancesBack(tags, BACK[key])),
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
