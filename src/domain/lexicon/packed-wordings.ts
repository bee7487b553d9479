/** Wordings as the words they are made of, as a bundle has them. Lists of numbers are written by `numberString`. */
export interface PackedWordings {
  /** Each word of a wording once, with a space between. */
  readonly patterns: string;
  /** Of each wording how many words it has, then twice the number of each, and one more where others may stand before it. */
  readonly words: string;
  /** How many wordings in a row have the first meaning, the second, and so on. */
  readonly meanings: string;
}
