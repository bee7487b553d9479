import type { ReadText } from '../../../../reading/read-text.ts';
import type { Sentence } from '../../../../reading/sentence.ts';
import type { Language } from '../../../language.ts';
import { type Register, registerOf } from '../units/register.ts';
import { isSourceHead } from '../units/source-head.ts';
import { isVerbTag, tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { titledIn } from '../units/title-case.ts';
import { SAY_BITS, type Unit } from '../units/unit.ts';
import { unitsOf } from '../units/units.ts';
import {
  AHEAD,
  type Ahead,
  BACK,
  type Back,
  COUNTED,
  type Counted,
  type CountedForCues,
  FLAG,
} from './counted-classes.ts';
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
  readonly register: Register;
  /** Whether it is set in capitals, as headlines are. */
  readonly titled: boolean;
  /** The unit after the last word: where the closing marks begin. */
  readonly wordsEnd: number;
  /** Worked out when they are first asked for: most sentences have no likely cue, and nothing more is asked about them. */
  readonly counts: Readonly<Record<Counted, Counts>>;
  /** What is counted to judge the cues themselves. */
  readonly cueCounts: Readonly<Record<CountedForCues, Counts>>;
  readonly ahead: Readonly<Record<Ahead, Uint8Array>>;
  readonly back: Readonly<Record<Back, Uint8Array>>;
}

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
  const register = registerOf(read, sentences);
  const made = new Map<number, SentenceFacts>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const sentence = sentences[number] as Sentence;
    const isName = isTitled(number);
    const place = { ...(places[number] as Place), paragraph: sentence.paragraph, titled: isName !== null, register };
    const facts = new FactsOfUnits(unitsOf(read, sentence, isName), place);
    made.set(number, facts);
    return facts;
  };
}

class FactsOfUnits implements SentenceFacts {
  readonly units: readonly Unit[];
  readonly inParagraph: number;
  readonly paragraph: number;
  readonly paragraphLength: number;
  readonly titled: boolean;
  readonly register: Register;
  readonly ended: boolean;
  readonly wordsEnd: number;
  readonly cueCounts: SentenceFacts['cueCounts'];
  readonly ahead: SentenceFacts['ahead'];
  readonly back: SentenceFacts['back'];
  readonly #tags: Uint8Array;
  #counts: SentenceFacts['counts'] | null = null;

  constructor(
    units: readonly Unit[],
    {
      inParagraph,
      paragraph,
      paragraphLength,
      titled,
      register,
    }: Place & Pick<SentenceFacts, 'paragraph' | 'titled' | 'register'>,
  ) {
    const lastTag = tagAt(units, units.length - 1);
    let wordsEnd = units.length;
    while (wordsEnd > 0 && isClosing(tagAt(units, wordsEnd - 1))) wordsEnd--;
    const tags = Uint8Array.from(units, ({ tag }) => tag);
    const saying = Uint8Array.from(units, (unit) => ((unit.cue & SAY_BITS) !== 0 && isVerbTag(unit.tag) ? 1 : 0));
    this.units = units;
    this.inParagraph = inParagraph;
    this.paragraph = paragraph;
    this.paragraphLength = paragraphLength;
    this.titled = titled;
    this.register = register;
    this.ended = lastTag === TAG.period || lastTag === TAG.question || lastTag === TAG.quotation;
    this.wordsEnd = wordsEnd;
    this.cueCounts = {
      quotations: countsOf(tags, COUNTED.quotations),
      finite: countsOf(tags, COUNTED.finite),
      saying: countsOf(saying, FLAG),
    };
    this.ahead = mapped(AHEAD, (key) => distancesAhead(AHEAD[key] === null ? saying : tags, AHEAD[key] ?? FLAG));
    this.back = mapped(BACK, (key) => distancesBack(tags, BACK[key]));
    this.#tags = tags;
  }

  get counts(): SentenceFacts['counts'] {
    this.#counts ??= this.#counted();
    return this.#counts;
  }

  #counted(): SentenceFacts['counts'] {
    const heads = Uint8Array.from(this.units, (_, at) => (isSourceHead(this.units, at) ? 1 : 0));
    const ofCues: Partial<SentenceFacts['counts']> = this.cueCounts;
    return mapped(
      COUNTED,
      (key) => ofCues[key] ?? countsOf(COUNTED[key] === null ? heads : this.#tags, COUNTED[key] ?? FLAG),
    );
  }
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
