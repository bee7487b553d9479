import type { AskedForms, FormFinder, KnownForms } from './asked-forms.ts';
import type { FormRows } from './form-rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * In which sentences each form stands. The sentences of form `f` are at `starts[f]` up to `starts[f + 1]` of `of`, in order,
 * beside how much of a word the form is in each (`raw`), and its share of the whole sentence, to which weights and length
 * have been applied (`share`).
 */
export interface FormTable {
  readonly vocabulary: Pick<KnownForms, 'size'> & Pick<FormFinder, 'asked'> & { has(key: string): boolean };
  readonly starts: Int32Array;
  readonly of: Int32Array;
  readonly raw: Float32Array;
  readonly share: Float32Array;
  /** Each form's weight: inverse document frequency. */
  readonly weights: Float64Array;
  /** Each sentence's own length, which the shares are divided by. */
  readonly norms: ArrayLike<number>;
  /** The weight of a form that is in no sentence: a word of two is likelier to have been met than a part or a pair. */
  readonly strangerWord: number;
  readonly strangerPart: number;
}

/** The table of sentences whose forms `vocabulary` has numbered. */
export function formTable(vocabulary: Vocabulary, rows: FormRows): FormTable {
  const starts = new Int32Array(vocabulary.size + 1);
  const size = rows.endOf(rows.sentences - 1);
  const { ids } = rows;
  for (let i = 0; i < size; i++) {
    const next = (ids[i] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  const weights = new Float64Array(vocabulary.size);
  for (let id = 0; id < weights.length; id++) {
    weights[id] = weightAmong(rows.sentences, starts[id + 1] as number);
    starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  }
  const next = starts.slice();
  const of = new Int32Array(size);
  const shares = new Float64Array(size);
  for (let sentence = 0; sentence < rows.sentences; sentence++) {
    const end = rows.endOf(sentence);
    for (let i = rows.starts[sentence] as number; i < end; i++) {
      const id = ids[i] as number;
      const at = next[id] as number;
      next[id] = at + 1;
      of[at] = sentence;
      shares[at] = rows.shares[i] as number;
    }
  }
  const strangers = strangersAmong(rows.sentences);
  const norms = normsOf({ starts, of, shares }, weights, rows.sentences);
  return {
    vocabulary,
    starts,
    of,
    raw: new Float32Array(shares),
    share: sharesOfWhole({ starts, of, shares }, weights, norms),
    weights,
    norms,
    strangerWord: strangers.word,
    strangerPart: strangers.part,
  };
}

/** The weight of a form that so many of these sentences have. */
export const weightAmong = (sentences: number, count: number): number => Math.log(1 + sentences / (count + 0.5));

/** The weight of one that none has: a word of two is likelier to have been met than a part or a pair. */
export function strangersAmong(sentences: number): { readonly word: number; readonly part: number } {
  const unknown = weightAmong(sentences, 0.5);
  return { word: unknown * 0.6, part: unknown * 0.3 };
}

/** Where forms stand, before weights are applied. */
interface Places {
  readonly starts: Int32Array;
  readonly of: Int32Array;
  readonly shares: Float64Array;
}

/** The length of each sentence. */
function normsOf({ starts, of, shares }: Places, weights: Float64Array, sentences: number): Float64Array {
  const norms = new Float64Array(sentences);
  for (let id = 0; id < weights.length; id++)
    for (let at = starts[id] as number; at < (starts[id + 1] as number); at++) {
      const weight = (shares[at] as number) * (weights[id] as number);
      norms[of[at] as number] = (norms[of[at] as number] as number) + weight * weight;
    }
  for (let at = 0; at < sentences; at++) norms[at] = Math.sqrt(norms[at] as number);
  return norms;
}

/** The share that each form has of its whole sentence: weighted, and brought to a length of 1 for the sentence. */
function sharesOfWhole({ starts, of, shares }: Places, weights: Float64Array, norms: Float64Array): Float32Array {
  const whole = new Float32Array(shares.length);
  for (let id = 0; id < weights.length; id++)
    for (let at = starts[id] as number; at < (starts[id + 1] as number); at++)
      whole[at] = ((shares[at] as number) * (weights[id] as number)) / (norms[of[at] as number] as number);
  return whole;
}

/** What a passage shares with each sentence, and its own length: their quotient is the closeness (cosine). */
export interface Shared {
  readonly with: Float64Array;
  readonly length: number;
}

export function sharedWith(table: FormTable, asked: AskedForms, sentences: number): Shared {
  const { starts, of, share: ofWhole, weights } = table;
  const { ids, shares, strangers } = asked;
  const shared = new Float64Array(sentences);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (id >= strangers) continue;
    const weight = (shares[i] as number) * (weights[id] as number);
    const end = starts[id + 1] as number;
    for (let at = starts[id] as number; at < end; at++) {
      const sentence = of[at] as number;
      shared[sentence] = (shared[sentence] as number) + weight * (ofWhole[at] as number);
    }
  }
  return { with: shared, length: lengthOf(table, asked) };
}

/** The same with the sentences from `first` up to `end` alone, which stand at 0 and after. */
export function sharedWithSome(table: FormTable, asked: AskedForms, first: number, end: number): Float64Array {
  const { starts, of, share: ofWhole, weights } = table;
  const { ids, shares, strangers } = asked;
  const shared = new Float64Array(end - first);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    if (id >= strangers) continue;
    const weight = (shares[i] as number) * (weights[id] as number);
    const last = starts[id + 1] as number;
    for (let at = firstFrom(first, of, starts[id] as number, last); at < last && (of[at] as number) < end; at++) {
      const sentence = (of[at] as number) - first;
      shared[sentence] = (shared[sentence] as number) + weight * (ofWhole[at] as number);
    }
  }
  return shared;
}

/** A passage's own length. */
export function lengthOf(table: FormTable, { ids, shares, strangers, wholeWords }: AskedForms): number {
  let norm = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    const known = id < strangers;
    const rarity = known
      ? (table.weights[id] as number)
      : wholeWords[id - strangers]
        ? table.strangerWord
        : table.strangerPart;
    const weight = (shares[i] as number) * rarity;
    norm += weight * weight;
  }
  return Math.sqrt(norm) || 1;
}

/** Where the first sentence not before `sentence` stands in a stretch of `of`, which is in order. */
function firstFrom(sentence: number, of: Int32Array, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((of[middle] as number) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
