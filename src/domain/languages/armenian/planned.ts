/**
 * The future has «կ» before the verb and an ending of the person («կստեղծվի», «կմուծեն»). Few nouns begin with it and one of these
 * consonants.
 */
const FUTURE = /^կ[բգդզթժծհձմչպջսստտցփքֆշխ][ա-և]{2,}(?:ի|ա|են|ան|եմ|ամ|ենք|անք)$/;

/** The verbs of what is yet to be done, by their form. */
export const armenianPlannedIn = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, at) => (FUTURE.test(word) ? [at] : []));
