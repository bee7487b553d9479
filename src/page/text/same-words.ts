/** A line's letters and digits in lower case: lines that differ only in marks, dashes and white space become the same. */
export const wordsOnly = (line: string): string =>
  line
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? '';
