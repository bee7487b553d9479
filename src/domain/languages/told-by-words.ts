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
function countWord(word: string, { languages, having, common, script }: Table, scores: number[]): boolean {
  const small = word.toLowerCase().replace(MARKS, '');
  const letters = [...small].filter((letter) => script.test(letter));
  if (letters.length === 0) return false;
  const count = (at: number, by: number): void => {
    scores[at] = (scores[at] ?? 0) + by;
  };
  for (const at of having.get(small) ?? []) count(at, 1);
  // A name keeps the letters of the language it comes from.
  if (small[0] !== word[0]) return true;
  const rare = letters.filter((letter) => !common.has(letter));
  languages.forEach((language, at) => {
    if (rare.some((letter) => !language.letters.has(letter))) count(at, -STRANGE);
    else if (language.pieces.some((piece) => small.includes(piece))) count(at, 1);
  });
  return true;
}

/** The languages of an alphabet, laid out for counting. */
interface Table {
  readonly languages: readonly {
    readonly language: string;
    readonly letters: ReadonlySet<string>;
    readonly pieces: readonly string[];
  }[];
  /** The places in `languages` of those that have a word. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  /** Letters that all of them have. */
  readonly common: ReadonlySet<string>;
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
    for (const word of words.split(' ')) having.set(word, [...(having.get(word) ?? []), at]);
  });
  return {
    having,
    common: new Set(recognised.letters),
    script: new RegExp(`\\p{Script=${recognised.script}}`, 'u'),
    languages: recognised.languages.map(({ language, letters, pieces = '' }) => ({
      language,
      letters: new Set(letters),
      pieces: pieces === '' ? [] : pieces.split(' '),
    })),
  };
}
