/** Words that stand against each other ("увеличить уменьшить"), ready to be asked for by stem; made on first use. */
export class WordPairs {
  readonly #pairs: readonly string[];
  readonly #stem: (word: string) => string;
  #byStem: Map<string, string[]> | null = null;

  constructor(pairs: readonly string[], stem: (word: string) => string) {
    this.#pairs = pairs;
    this.#stem = stem;
  }

  /** The stems that stand against a stem. */
  of(stem: string): readonly string[] {
    this.#byStem ??= this.#made();
    return this.#byStem.get(stem) ?? [];
  }

  #made(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    const add = (from: string, to: string): void => {
      const list = found.get(from) ?? [];
      if (!list.includes(to)) found.set(from, [...list, to]);
    };
    for (const pair of this.#pairs) {
      const [a = '', b = ''] = pair.split(' ').map(this.#stem);
      if (a === b) continue;
      add(a, b);
      add(b, a);
    }
    return found;
  }
}
