import type { PackedWords } from './data-schemas.ts';
import { forEachEntry, frontCoded } from './front-coding.ts';

/**
 * The words of `assets/languages/english/words.json` in alphabetical order, each with its class: `words` is front-coded, `of` holds
 * a sign a word that names its class.
 */
export function unpackWords(
  { classes, words, of }: PackedWords,
  take: (word: string, signature: string) => void,
): void {
  forEachEntry(words, (word, number) => take(word, classes[classOf(of.charCodeAt(number))] ?? ''));
}

/** The other way round; `classes` with the commonest first, so that most signs are short. Words have small letters alone. */
export function packWords(bySignature: ReadonlyMap<string, readonly string[]>): PackedWords {
  const classes = [...bySignature.keys()].sort(
    (a, b) => sizeOf(bySignature, b) - sizeOf(bySignature, a) || (a < b ? -1 : 1),
  );
  const all = classes.flatMap((signature, number) =>
    (bySignature.get(signature) ?? []).map((word) => [word, number] as const),
  );
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    classes,
    words: frontCoded(all.map(([word]) => word)),
    of: all.map(([, number]) => signOf(number)).join(''),
  };
}

const sizeOf = (bySignature: ReadonlyMap<string, readonly string[]>, signature: string): number =>
  bySignature.get(signature)?.length ?? 0;

/** Signs from `(` to `[` and from `]` to `~` need no escape in JSON; after these come letters of two bytes. */
const FIRST_SIGN = 40;
const ESCAPED = 92;
const LAST_SIGN = 126;
const SHORT_SIGNS = LAST_SIGN - FIRST_SIGN;
const FIRST_LONG_SIGN = 0x100;

function signOf(number: number): string {
  if (number >= SHORT_SIGNS) return String.fromCharCode(FIRST_LONG_SIGN + number - SHORT_SIGNS);
  const code = FIRST_SIGN + number;
  return String.fromCharCode(code < ESCAPED ? code : code + 1);
}

function classOf(code: number): number {
  if (code >= FIRST_LONG_SIGN) return SHORT_SIGNS + code - FIRST_LONG_SIGN;
  return code - FIRST_SIGN - (code > ESCAPED ? 1 : 0);
}
