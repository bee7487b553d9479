/** A sentence of the report, as token indices [first, last); a quotation inside it counts as one piece, however many sentences it holds. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}
