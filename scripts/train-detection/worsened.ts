import type { Statement, Statements } from '../../src/domain/statements/statement.ts';
import type { Span } from '../../src/domain/text/span.ts';

/** A number from 0 up to 1 at each call. */
export type Chance = () => number;

/** The same seed gives the same numbers (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shares of what is found that is missed, and of the author's own clauses that are taken for statements. */
export interface Worsening {
  readonly missed: number;
  readonly wrong: number;
}

export const WORSENINGS: readonly Worsening[] = [
  { missed: 0.1, wrong: 0 },
  { missed: 0.2, wrong: 0 },
  { missed: 0.4, wrong: 0 },
  { missed: 0, wrong: 0.05 },
  { missed: 0, wrong: 0.1 },
  { missed: 0, wrong: 0.2 },
];

/** What a worse extraction finds in a text. */
export const worsened = (text: string, said: Statements, { missed, wrong }: Worsening, chance: Chance): Statements =>
  withWrong(text, withFewer(said, missed, chance), wrong, chance);

/** What an extraction finds that misses this share of the statements. */
const withFewer = (said: Statements, share: number, chance: Chance): Statements => ({
  ...said,
  statements: said.statements.filter(() => chance() >= share),
});

/** What an extraction finds that takes this share of the author's own clauses for statements, of whoever else speaks. */
function withWrong(text: string, said: Statements, share: number, chance: Chance): Statements {
  const speaker = said.speakers[Math.floor(chance() * said.speakers.length)]?.id;
  const wrong = clausesOutside(text, said.statements)
    .filter(() => chance() < share)
    .map(
      ({ start, end }, at): Statement => ({
        id: `wrong${at}`,
        start,
        end,
        segments: [{ start, end }],
        kind: 'indirect',
        conjunction: null,
        cue: null,
        source: speaker === undefined ? null : { speaker, mention: null, within: null },
        answers: null,
        hedges: [],
        negations: [],
        repairs: [],
      }),
    );
  return { ...said, statements: [...said.statements, ...wrong].sort((a, b) => a.start - b.start) };
}

const SHORTEST_CLAUSE = 20;
const ENDS = new Set('.,;:!?\n՝։');

/** The stretches between marks that no statement touches. */
function clausesOutside(text: string, statements: readonly Statement[]): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !ENDS.has(text[at] as string)) continue;
    const isFree = statements.every((one) => one.end <= start || one.start >= at);
    if (at - start >= SHORTEST_CLAUSE && isFree) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}
