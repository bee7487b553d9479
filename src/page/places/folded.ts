/**
 * A text's letters and digits alone, so that whatever a browser takes for the same words is the same here: it leaves case,
 * accents, soft hyphens and compatibility forms aside (the collation's primary strength). This goes further and leaves marks and
 * white space aside as well: words that stand once in a page so folded are found once by every browser, whatever its language.
 *
 * Folding two texts apart and together gives the same.
 */
export const folded = (text: string): string => text.normalize('NFKD').toUpperCase().replace(NO_WORDS, '');

const NO_WORDS = /[^\p{L}\p{N}]+/gu;
