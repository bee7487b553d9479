import data from '../../../../assets/languages/english/predicate.json' with { type: 'json' };
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** "Has broken" tells who broke it, "was broken" and "has been broken" do not. */
const HAVING: readonly string[] = ['has', 'have', 'had'];
const COPULAS: ReadonlySet<string> = new Set(data.copulas.filter((word) => !HAVING.includes(word)));
const MODALS: ReadonlySet<string> = new Set(data.modals);
const BETWEEN: ReadonlySet<string> = new Set(data.between);

/** Behind "to" and "of" stands what the one before them does or is said to do: "asked to drop", "accused Lornay of breaking". */
const LINKS: ReadonlySet<string> = new Set(['to', 'of']);

/**
 * The word before a verb that names who does what it says, by its index; -1 where nobody is certain to. Of "be" and what follows it
 * the subject is no doer ("was broken"), nor is a noun behind a preposition ("its promises to Lornay hold"). Words in normal form.
 */
export function englishDoerOf(words: readonly string[], verb: number, lexicon: Lexicon): number {
  if (words[verb + 1] === 'by') return -1;
  const isGerund = (words[verb] ?? '').endsWith('ing');
  let at = verb - 1;
  if (at > 0 && LINKS.has(words[at] ?? '')) {
    if (words[at] === 'of') return isGerund ? at - 1 : -1;
    // What is done or wanted stands between the one who does it and "to": "Lornay itself asked to drop it".
    at -= 2;
  }
  while (at >= 0 && isBetween(words[at] as string, lexicon)) at--;
  if (at < 0 || COPULAS.has(words[at] as string)) return -1;
  const before = words[at - 1] ?? '';
  // "Between the union and Lornay": what a conjunction joins may stand behind a preposition as well.
  if (lexicon.is(before, 'conjunction')) return -1;
  const isBehind = lexicon.is(before, 'preposition');
  return isBehind && !isGerund ? -1 : at;
}

/** Words that stand between the one who does something and the verb: "has never", "itself". */
const isBetween = (word: string, lexicon: Lexicon): boolean =>
  !COPULAS.has(word) &&
  (lexicon.is(word, 'auxiliary') ||
    lexicon.is(word, 'self') ||
    MODALS.has(word) ||
    BETWEEN.has(word) ||
    word.endsWith('ly') ||
    lexicon.negations.match([{ norm: word }], 0) !== null);
