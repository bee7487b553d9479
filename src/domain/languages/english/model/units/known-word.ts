import type { Lexicon } from '../../../../lexicon/lexicon.ts';
import { type WordClass, wordClassOf } from '../../word-class.ts';
import { closedTags } from './closed-tags.ts';
import { stanceOf } from './stance.ts';
import type { Tag } from './tags.ts';

/** What is known of a word wherever it stands. */
export interface KnownWord {
  /** Its tag as a word of a closed class that keeps it in capitals too; undefined for all others. */
  readonly form: Tag | undefined;
  /** Its tag by the lists of the lexicon. */
  readonly listed: Tag | undefined;
  /** What it can be; null where no list holds it. */
  readonly open: WordClass | null;
  /** Bits of `STANCE`. */
  readonly stance: number;
}

const MOST_KEPT = 50_000;
const made = new WeakMap<Lexicon, Map<string, KnownWord>>();

/** Every word of a text is asked for, and most of them again and again: one look-up gives all that its form tells. */
export function knownWord(lexicon: Lexicon, norm: string): KnownWord {
  const words = made.get(lexicon) ?? new Map<string, KnownWord>();
  if (words.size === 0) made.set(lexicon, words);
  const known = words.get(norm);
  if (known !== undefined) return known;
  const { forms, lists } = closedTags(lexicon);
  const word = { form: forms.get(norm), listed: lists.get(norm), open: wordClassOf(norm), stance: stanceOf(norm) };
  if (words.size < MOST_KEPT) words.set(norm, word);
  return word;
}
