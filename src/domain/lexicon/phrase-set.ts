import { normalForm } from '../text/tokens.ts';
import { normalForms } from './forms.ts';
import { SetsOf } from './sets-of.ts';

/** A phrase that begins at a token: what it means, and how many tokens it has. */
export interface PhraseMatch<Meaning> {
  readonly meanings: ReadonlySet<Meaning>;
  readonly length: number;
}

/** A phrase behind its first word. */
interface Entry<Meaning> {
  readonly rest: readonly string[];
  meanings: ReadonlySet<Meaning>;
  /** The next phrase that begins with the same word; the longest is the first. */
  next: Entry<Meaning> | null;
}

/** Words of one meaning, one token or several; asked for from a token's place. */
export class PhraseSet<Meaning> {
  readonly #byFirst = new Map<string, Entry<Meaning>>();
  readonly #sets = new SetsOf<Meaning>();
  #fill: ((set: PhraseSet<Meaning>) => void) | null;

  /** `fill` is called when a phrase is asked for: a worker that has just been woken lays out no list that nobody reads. */
  constructor(fill: ((set: PhraseSet<Meaning>) => void) | null = null) {
    this.#fill = fill;
  }

  add(phrase: string, meaning: Meaning): void {
    this.#put(normalForm(phrase), meaning);
  }

  /** All forms of notations (`forms.ts`). */
  addForms(notations: readonly string[], meaning: Meaning): void {
    for (const phrase of normalForms(notations)) this.#put(phrase, meaning);
  }

  /** The longest phrase that begins at token `at`; null when none does. */
  match(tokens: readonly { readonly norm: string }[], at: number): PhraseMatch<Meaning> | null {
    const first = tokens[at];
    if (first === undefined) return null;
    if (this.#fill !== null) this.#fillOnce(this.#fill);
    for (let entry = this.#byFirst.get(first.norm) ?? null; entry !== null; entry = entry.next) {
      const { rest } = entry;
      let same = 0;
      while (same < rest.length && tokens[at + 1 + same]?.norm === rest[same]) same++;
      if (same === rest.length) return { meanings: entry.meanings, length: same + 1 };
    }
    return null;
  }

  #fillOnce(fill: (set: PhraseSet<Meaning>) => void): void {
    this.#fill = null;
    fill(this);
  }

  #put(phrase: string, meaning: Meaning): void {
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    const rest = space < 0 ? NOTHING : phrase.slice(space + 1).split(' ');
    const head = this.#byFirst.get(first) ?? null;
    let before: Entry<Meaning> | null = null;
    let at = head;
    for (; at !== null && at.rest.length >= rest.length; at = at.next) {
      if (at.rest.length === rest.length && at.rest.every((word, i) => word === rest[i])) {
        at.meanings = this.#sets.with(at.meanings, meaning);
        return;
      }
      before = at;
    }
    const entry = { rest, meanings: this.#sets.with(null, meaning), next: at };
    if (before === null) this.#byFirst.set(first, entry);
    else before.next = entry;
  }
}

const NOTHING: readonly string[] = [];
