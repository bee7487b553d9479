/** A run of tokens, as indices [first, last). */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}
