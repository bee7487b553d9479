/**
 * A name that a text can bear, as stems. `entity` is a key of the model (`harbour-union`), or one of `+body`, `+country`, `+member`:
 * what is not on record, kept apart so that a sentence about another alliance or country is seen to be about another.
 */
export interface EntityName {
  readonly entity: string;
  /** What stands for it among terms: `@harbour-union`. */
  readonly key: string;
  readonly stems: readonly string[];
  /** A common noun ("the bloc"), which stands for the entity only where no other body is named. */
  readonly common: boolean;
  /** It begins with a capital, and so it does in a text: "US" is not "us". */
  readonly isCapital: boolean;
  /** A common noun in the plural ("members"), which needs nothing to point at it. */
  readonly isPlural: boolean;
  /** Where it stands, a common noun means no entity of the record: it may mean this one. */
  readonly isRival: boolean;
}
