import { countedWords } from '../comparison/passage/counted-words.ts';
import { isNumberKey } from '../comparison/propositions/matched-words.ts';
import type { Statement } from '../statements/statement.ts';
import { tokensOf } from '../text/tokens.ts';
import { type AlignedPair, speakerNameOf } from './aligned-statements.ts';
import type { ReadReport } from './read-report.ts';
import { soundAlike, soundOf } from './sounds.ts';

/** What two statements in two languages have to show for being one: how much each sign counts, and from where on it is enough. */
const WEIGHTS = {
  numbers: 0.5,
  otherNumbers: -0.5,
  names: 0.35,
  noNames: 0.1,
  speaker: 0.15,
  kind: 0.1,
  length: 0.2,
  apart: -0.6,
};
const ENOUGH = 0.3;

/** What a statement shows in any language. */
interface Shown {
  readonly id: string;
  readonly numbers: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly speaker: string;
  readonly kind: Statement['kind'];
  readonly length: number;
  /** How far on in its report it stands among the statements, 0 to 1. */
  readonly place: number;
}

/**
 * The statements that two reports in two languages have in common: by numbers, by names as they sound, by who speaks, how long they
 * are, and where they stand. Versions of one report keep its order, so the pairs are those in order that together show most (dynamic
 * programming over both lists, as sentences of translations are aligned).
 */
export function alignedAcrossLanguages(here: ReadReport, there: ReadReport): AlignedPair[] {
  const [ours, theirs] = [shownIn(here), shownIn(there)];
  const best: number[][] = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const gain = ours.map((one) => theirs.map((other) => likeness(one, other) - ENOUGH));
  for (let i = ours.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      row(best, i)[j] = Math.max(at(best, i + 1, j), at(best, i, j + 1), at(best, i + 1, j + 1) + at(gain, i, j));
  const pairs: AlignedPair[] = [];
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    if (at(gain, i, j) > 0 && at(best, i, j) === at(best, i + 1, j + 1) + at(gain, i, j))
      pairs.push([(ours[i++] as Shown).id, (theirs[j++] as Shown).id]);
    else if (at(best, i, j) === at(best, i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

const row = (table: number[][], i: number): number[] => table[i] as number[];
const at = (table: number[][], i: number, j: number): number => table[i]?.[j] ?? 0;

function shownIn(read: ReadReport): Shown[] {
  const { article, said } = read.analysis;
  const compared = new Set(read.record.statements.filter(({ claims }) => claims.length > 0).map(({ id }) => id));
  const statements = said.statements.filter(({ id }) => compared.has(id));
  return statements.map((statement, index) => {
    const words = statement.segments.flatMap(({ start, end }) =>
      countedWords(tokensOf(article.text, start, end), article.text),
    );
    return {
      id: statement.id,
      numbers: new Set(words.map(({ norm }) => norm.replaceAll(/[\s,.]/g, '')).filter(isNumberKey)),
      names: words
        .filter(({ capital }, first) => capital && first > 0)
        .map(({ norm }) => soundOf(norm))
        .filter(Boolean),
      speaker: soundOf(speakerNameOf(read, statement.id)?.split(' ').at(-1) ?? ''),
      kind: statement.kind,
      length: words.length,
      place: index / Math.max(1, statements.length - 1),
    };
  });
}

function likeness(one: Shown, other: Shown): number {
  const shared = [...one.numbers].filter((number) => other.numbers.has(number)).length;
  const conflict = shared === 0 && one.numbers.size > 0 && other.numbers.size > 0;
  const named = one.names.filter((name) => other.names.some((known) => soundAlike(name, known))).length;
  const most = Math.max(one.names.length, other.names.length);
  return (
    (shared > 0 ? (WEIGHTS.numbers * shared) / Math.max(one.numbers.size, other.numbers.size) : 0) +
    (conflict ? WEIGHTS.otherNumbers : 0) +
    (most === 0 ? WEIGHTS.noNames : (WEIGHTS.names * named) / most) +
    (soundAlike(one.speaker, other.speaker) ? WEIGHTS.speaker : 0) +
    (one.kind === other.kind ? WEIGHTS.kind : 0) +
    (WEIGHTS.length * Math.min(one.length, other.length)) / Math.max(1, one.length, other.length) +
    WEIGHTS.apart * Math.abs(one.place - other.place)
  );
}
