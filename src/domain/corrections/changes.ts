import type { Correction } from './correction.ts';

/** What a reader does to the corrections of a page. */
export type CorrectionChange =
  | { readonly does: 'make'; readonly correction: Correction }
  | { readonly does: 'undo'; readonly correction: Correction };

/** What a correction is about: of one thing only one holds. */
export function matterOf(correction: Correction): string {
  if (correction.kind === 'same-person') return JSON.stringify([correction.kind, correction.also]);
  const { quote, before, after } = correction.at;
  const record = correction.kind === 'relation' ? correction.record : '';
  return JSON.stringify([correction.kind, quote, before, after, record]);
}

/**
 * The corrections of a page after a change. The same change made twice is one; a correction takes the place of an earlier one of
 * the same matter, and undoing one takes away that of its matter, whatever it says.
 */
export function afterChange(corrections: readonly Correction[], { does, correction }: CorrectionChange): Correction[] {
  const matter = matterOf(correction);
  const others = corrections.filter(
    (one) => matterOf(one) !== matter && !(does === 'make' && turnsRound(one, correction)),
  );
  return does === 'make' ? [...others, correction] : others;
}

/** "A is B" after "B is A": who is called by which name is said anew. */
const turnsRound = (one: Correction, other: Correction): boolean =>
  one.kind === 'same-person' && other.kind === 'same-person' && one.name === other.also && one.also === other.name;
