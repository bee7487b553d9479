/** Enough of a file to tell its encoding by, in bytes. */
const SAMPLE = 64 * 1_024;

/** Fewer zero bytes than this tell nothing, nor do they as a smaller share of all. */
const FEWEST_ZEROS = 2;
const LEAST_ZEROS = 0.02;

/** Share of the zero bytes that must stand on one side of their pairs. */
const ON_ONE_SIDE = 0.9;

/**
 * UTF-16 without a byte order mark, by its zero bytes: every space and line end has one, always on the same side of its pair. No
 * other encoding of texts has any. Null when it is not that.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const all = even + odd;
  if (all < FEWEST_ZEROS || all < sample.length * LEAST_ZEROS) return null;
  if (odd >= all * ON_ONE_SIDE) return 'utf-16le';
  return even >= all * ON_ONE_SIDE ? 'utf-16be' : null;
}

const SINGLE_BYTE = ['windows-1251', 'koi8-r', 'windows-1252'] as const;

/**
 * Which encoding of one byte a letter a text that is not UTF-8 is likeliest written in: the one in which most of its words look
 * like words.
 */
export function likeliestSingleByte(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let likeliest: string = SINGLE_BYTE[0];
  let most = -1;
  for (const charset of SINGLE_BYTE) {
    const looks = likeWords(new TextDecoder(charset).decode(sample));
    if (looks <= most) continue;
    most = looks;
    likeliest = charset;
  }
  return likeliest;
}

/**
 * How many letters beyond ASCII stand in words of one script, with capitals only at their head or throughout. The two Cyrillic
 * encodings read in each other's place turn small letters into capitals, and read as Western they put accents on every letter.
 */
function likeWords(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const accents = word.match(/[^ -~]/g)?.length ?? 0;
    if (/^\p{L}?\p{Ll}*$|^\p{Lu}+$/u.test(word) && isOfOneScript(word, accents)) count += accents;
  }
  return count;
}

/** A Western word is mostly plain letters; a Cyrillic one has none. */
const isOfOneScript = (word: string, beyondAscii: number): boolean =>
  /\p{Script=Cyrillic}/u.test(word) ? beyondAscii === word.length : beyondAscii * 2 <= word.length;
