import { normalForm } from '../text/tokens.ts';

/** A phrase that begins at a token: what it means, and how many tokens it has. */
export interface PhraseMatch<Meaning> {
  readonly meanings: ReadonlySet<Meaning>;
  readonly length: number;
}

/** Words of one meaning, one token or several; asked for from a token's place. */
export class PhraseSet<Meaning> {
  readonly #byFirst = new Map<string, { words: readonly string[]; meanings: Set<Meaning> }[]>();

  add(phrase: string, meaning: Meaning): void {
    const words = normalForm(phrase).split(' ');
    const first = words[0] as string;
    const entries = this.#byFirst.get(first);
    if (entries === undefined) {
      this.#byFirst.set(first, [{ words, meanings: new Set([meaning]) }]);
      return;
    }
    const entry = entries.find(
      (known) => known.words.length === words.length && known.words.every((word, i) => word === words[i]),
    );
    if (entry) {
      entry.meanings.add(meaning);
      return;
    }
    entries.push({ words, meanings: new Set([meaning]) });
    entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at token `at`; null when none does. */
  match(tokens: readonly { readonly norm: string }[], at: number): PhraseMatch<Meaning> | null {
    const first = tokens[at];
    if (first === undefined) return null;
    const entries = this.#byFirst.get(first.norm);
    if (entries === undefined) return null;
    for (const { words, meanings } of entries) {
      let same = 1;
      while (same < words.length && tokens[at + same]?.norm === words[same]) same++;
      if (same === words.length) return { meanings, length: words.length };
    }
    return null;
  }
}
