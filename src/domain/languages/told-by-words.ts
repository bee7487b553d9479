import data from '../../../assets/languages/recognised.json' with { type: 'json' };
import type { RecognisedIn } from './recognised-schema.ts';

const RECOGNISED: readonly RecognisedIn[] = data;

/** What speaks for each language of an alphabet in a text: how many of its words are that language's, less those that cannot be. */
export interface Evidence {
  /** By the language's code. */
  readonly scores: ReadonlyMap<string, number>;
  /** The words that were looked at. */
  readonly words: number;
}

/**
 * Counts the words of a text that are among a language's commonest, less those with a letter that the language lacks.
 * Null where an alphabet has one language only.
 */
export function evidenceIn(text: string, script: string): Evidence | null {
  const table = tableOf(script);
  if (table === null) return null;
  const scores = table.languages.map(() => 0);
  let words = 0;
  for (const [word] of text.normalize('NFC').replaceAll(SOFT_HYPHEN, '').matchAll(WORD)) {
    if (countWord(word, table, scores)) words++;
  }
  return { scores: new Map(table.languages.map(({ language }, at) => [language, scores[at] ?? 0])), words };
}

const SOFT_HYPHEN = '\u00AD';
/** Initials are no words, nor is what an apostrophe leaves of a name ("O’Malley"). */
const WORD = /(?!\p{Lu}[.'’])[\p{L}\p{M}]+/gu;
/** Accents that are no part of a letter: stress in a dictionary's Russian, vowels in Arabic. */
const MARKS = /\p{M}/gu;

/** False for a word of another alphabet, which is not counted. */
function countWord(word: string, table: Table, scores: number[]): boolean {
  const lower = word.toLowerCase();
  const isPlain = table.plain.test(lower);
  const small = isPlain ? lower : lower.replace(MARKS, '');
  const rare = isPlain ? [] : rareLettersOf(small, table);
  if (rare === null) return false;
  const count = (at: number, by: number): void => {
    scores[at] = (scores[at] ?? 0) + by;
  };
  for (const at of table.having.get(small) ?? []) count(at, 1);
  // A name keeps the letters of the language it comes from.
  if (small[0] !== word[0]) return true;
  if (rare.length > 0)
    table.languages.forEach(({ letters }, at) => {
      if (rare.some((letter) => !letters.has(letter))) count(at, -STRANGE);
    });
  for (const { at, pieces } of table.withPieces) if (pieces.some((piece) => small.includes(piece))) count(at, 1);
  return true;
}

/** The letters of a word that not all languages have; null where none of its letters is of the alphabet. */
function rareLettersOf(word: string, { common, script }: Table): readonly string[] | null {
  const rare: string[] = [];
  let isOfAlphabet = false;
  for (const letter of word) {
    const isCommon = common.has(letter);
    if (!isCommon && !script.test(letter)) continue;
    isOfAlphabet = true;
    if (!isCommon) rare.push(letter);
  }
  return isOfAlphabet ? rare : null;
}

/** The languages of an alphabet, laid out for counting. */
interface Table {
  readonly languages: readonly { readonly language: string; readonly letters: ReadonlySet<string> }[];
  /** Those of them that are known by groups of letters, by their places. */
  readonly withPieces: readonly { readonly at: number; readonly pieces: readonly string[] }[];
  /** The places in `languages` of those that have a word. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  /** Letters that all of them have. */
  readonly common: ReadonlySet<string>;
  /** Matches a word of nothing else. */
  readonly plain: RegExp;
  /** Matches a letter of the alphabet. */
  readonly script: RegExp;
}

/** A letter that a language lacks speaks louder against it than one of its small words does for it: others have that word too. */
const STRANGE = 2;

const tables = new Map<string, Table>();

function tableOf(script: string): Table | null {
  const known = tables.get(script);
  if (known !== undefined) return known;
  const recognised = RECOGNISED.find((one) => one.script === script);
  if (recognised === undefined) return null;
  const table = laidOut(recognised);
  tables.set(script, table);
  return table;
}

function laidOut(recognised: RecognisedIn): Table {
  const having = new Map<string, number[]>();
  recognised.languages.forEach(({ words }, at) => {
    for (const word of words.split(' ')) {
      const places = having.get(word);
      if (places === undefined) having.set(word, [at]);
      else places.push(at);
    }
  });
  return {
    having,
    common: new Set(recognised.letters),
    plain: new RegExp(`^[${recognised.letters}]+$`, 'u'),
    script: new RegExp(`\\p{Script=${recognised.script}}`, 'u'),
    languages: recognised.languages.map(({ language, letters }) => ({ language, letters: new Set(letters) })),
    withPieces: recognised.languages.flatMap(({ pieces }, at) =>
      pieces === undefined ? [] : [{ at, pieces: pieces.split(' ') }],
    ),
  };
}
