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

/** What the first frame that fits a place finds, and the name of that frame. */
export function firstFitting<Place, Found>(
  frames: readonly Frame<Place, Found>[],
  place: Place,
): { readonly found: Found; readonly foundBy: string } | null {
  for (const frame of frames) {
    const found = frame.read(place);
    if (found !== null) return { found, foundBy: frame.name };
  }
  return null;
}
