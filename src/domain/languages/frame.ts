/**
 * A construction of reported speech as a value: "SOURCE CUE that CONTENT". A language lists its frames in the order in which
 * they are tried, and whoever asks which of them found a statement is told its name.
 */
export interface Frame<Place, Found> {
  /** In plain words, as it is shown to whoever asks what found a statement. */
  readonly name: string;
  /** An invented text of its language in which this frame, and no other, finds the statement. */
  readonly example: string;
  /** What the frame finds at a place; null where the place does not fit it. */
  read(place: Place): Found | null;
}
