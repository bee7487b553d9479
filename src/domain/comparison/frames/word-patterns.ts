import type { ClauseWord } from './clause-words.ts';
import type { WordPattern } from './wording.ts';

const DIGIT = /^\d/;
const ANY_WORD = 'b';

/**
 * The word patterns of many wordings, each once and by a number. Which of them a word fits is looked up by the word's own letters, so
 * that a passage is read once however many wordings there are.
 */
export class WordPatterns {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #otherNumbers: { readonly letters: string; readonly number: number }[] = [];
  #longestBeginning = 0;

  /** `keys`: those of patterns that are known, by their numbers. */
  constructor(keys: readonly string[] = []) {
    for (const key of keys) this.#take(key);
  }

  /** What tells each pattern, by its number: a letter for its kind, then its own. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  /** The number of a pattern; two of the same letters have the same. */
  numberOf({ kind, letters }: WordPattern): number {
    const key = `${KEYS[kind]}${letters}`;
    return this.#numbers.get(key) ?? this.#take(key);
  }

  /** Whether a pattern is of letters as they are written, and a word begins with them. */
  isBegunBy(pattern: number, norm: string): boolean {
    const key = this.#keys[pattern] as string;
    return !key.startsWith(KEYS.stem) && norm.startsWith(key.slice(1));
  }

  /** The numbers of the patterns that a word fits. */
  fitting({ norm, stem, entity, negatesWithin }: ClauseWord): ReadonlySet<number> {
    const found = new Set<number>();
    this.#look(`${KEYS.form}${norm}`, found);
    this.#look(`${KEYS.stem}${stem}`, found);
    if (entity !== null) this.#look(`${KEYS.entity}${entity}`, found);
    this.#look(ANY_WORD, found);
    this.#lookForBeginnings(norm, found);
    if (negatesWithin) this.#lookForBeginnings(norm.slice(1), found);
    if (DIGIT.test(norm)) for (const { letters, number } of this.#otherNumbers) if (letters !== norm) found.add(number);
    return found;
  }

  #take(key: string): number {
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    this.#keys.push(key);
    const letters = key.slice(1);
    if (key.startsWith(KEYS.beginning)) this.#longestBeginning = Math.max(this.#longestBeginning, letters.length);
    if (key.startsWith(KEYS['other number'])) this.#otherNumbers.push({ letters, number });
    return number;
  }

  #lookForBeginnings(letters: string, found: Set<number>): void {
    const longest = Math.min(letters.length, this.#longestBeginning);
    for (let length = 1; length <= longest; length++) this.#look(`${KEYS.beginning}${letters.slice(0, length)}`, found);
  }

  #look(key: string, found: Set<number>): void {
    const number = this.#numbers.get(key);
    if (number !== undefined) found.add(number);
  }
}

/** A letter before the pattern's own tells its kind; a beginning of no letters fits any word. */
const KEYS = {
  form: 'f',
  stem: 's',
  entity: 'e',
  beginning: 'b',
  'other number': 'n',
} as const satisfies Record<WordPattern['kind'], string>;
