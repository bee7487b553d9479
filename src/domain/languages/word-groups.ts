/** How much of a word's weight another of its group has. */
const SHARE = 0.65;

const NONE: ReadonlyMap<string, number> = new Map();

/** Groups of words that can stand for one another in reports, ready to be asked for by stem; made on first use. */
export class WordGroups {
  readonly #groups: readonly string[];
  readonly #stem: (word: string) => string;
  #byStem: Map<string, Map<string, number>> | null = null;

  constructor(groups: readonly string[], stem: (word: string) => string) {
    this.#groups = groups;
    this.#stem = stem;
  }

  /** The stems that can stand for a stem, each with its share of the word's weight. */
  of(stem: string): ReadonlyMap<string, number> {
    this.#byStem ??= this.#made();
    return this.#byStem.get(stem) ?? NONE;
  }

  #made(): Map<string, Map<string, number>> {
    const found = new Map<string, Map<string, number>>();
    for (const group of this.#groups) {
      const stems = new Set(group.split(' ').map(this.#stem));
      for (const stem of stems) {
        const others = found.get(stem) ?? new Map<string, number>();
        found.set(stem, others);
        for (const other of stems) if (other !== stem) others.set(other, SHARE);
      }
    }
    return found;
  }
}
