import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/domain/analyse.ts';
import type { Analysis } from '../../src/domain/analysis.ts';
import { anchorOf } from '../../src/domain/corrections/anchor.ts';
import { correct } from '../../src/domain/corrections/correct.ts';
import type { Correction } from '../../src/domain/corrections/correction.ts';
import { uncorrected } from '../../src/domain/corrections/uncorrected.ts';
import { anArticle } from '../unit/corrections/report.ts';

/** Reports made of these: some say the same words, some name nobody, one has two parts. */
const SENTENCES = [
  'Mayor Peter Vance said the bridge would be closed until spring.',
  '"We have no other choice," he said. "The piers are older than anybody thought."',
  'Engineer Leda Marsh said the piers might hold for another year.',
  '"Nobody asked us," Anna Torr told reporters.',
  'The ferry ran on Sunday as on any other day.',
  'Vance added that the ferry would run every hour.',
  'Marsh said: "We have no other choice."',
  '"We have no other choice," Torr said.',
];
const NAMES = ['Peter Vance', 'Leda Marsh', 'Anna Torr', 'Ivo Lind', null];

const paragraphs = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
/** What a reader chose, to be made of whatever the report has. */
const choices = fc.array(
  fc.record({
    kind: fc.constantFrom('speaker', 'not-said', 'bounds', 'same-person' as const),
    statement: fc.nat(20),
    name: fc.constantFrom(...NAMES),
    other: fc.constantFrom(...NAMES),
    from: fc.nat(5),
    upTo: fc.nat(5),
  }),
  { minLength: 1, maxLength: 8 },
);
type Choice = typeof choices extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

const analysed = (text: readonly string[]): Analysis => analyse(anArticle(text), []);
const RUNS = { numRuns: 100, seed: 20_261_130 };

function correctionsOf({ article, said }: Analysis, chosen: readonly Choice[]): Correction[] {
  return chosen.flatMap(({ kind, statement, name, other, from, upTo }, made): Correction[] => {
    const { start, end } = said.statements[statement % Math.max(1, said.statements.length)] ?? { start: 0, end: 0 };
    if (start === end) return [];
    const at = anchorOf(article.text, { start, end });
    if (kind === 'speaker') return [{ kind, at, name, made }];
    if (kind === 'not-said') return [{ kind, at, made }];
    if (kind === 'same-person') return name === null || other === null ? [] : [{ kind, name, also: other, made }];
    return [{ kind, at, to: anchorOf(article.text, { start: start + from, end: end - upTo }), made }];
  });
}

/** The page as it is later: a paragraph more, one less, or two changed about. */
const edits = fc.record({ at: fc.nat(8), add: fc.option(fc.constantFrom(...SENTENCES)), drop: fc.boolean() });
function edited(
  text: readonly string[],
  { at, add, drop }: { at: number; add: string | null; drop: boolean },
): string[] {
  const later = [...text];
  later.splice(at % (text.length + 1), drop ? 1 : 0, ...(add === null ? [] : [add]));
  return later;
}

const wordsOf = (analysis: Analysis, id: string): string => {
  const { start, end } = uncorrected(analysis).said.statements.find((one) => one.id === id) ?? { start: 0, end: 0 };
  return analysis.article.text.slice(start, end);
};

describe('a reader’s corrections of any report', () => {
  it('are all there afterwards: they fit, or are kept as those that do not', () => {
    fc.assert(
      fc.property(paragraphs, choices, edits, (text, chosen, edit) => {
        const corrections = correctionsOf(analysed(text), chosen);
        if (corrections.length === 0) return;
        for (const page of [text, edited(text, edit)]) {
          const { corrected } = correct(analysed(page), corrections, []);
          const kept = [...(corrected?.changes ?? []).map(({ correction }) => correction), ...(corrected?.unfit ?? [])];
          expect(new Set(kept)).toEqual(new Set(corrections));
          expect(kept).toHaveLength(corrections.length);
        }
      }),
      RUNS,
    );
  });

  it('change nothing but statements with the words that they are about, also when the page was edited', () => {
    let applied = 0;
    fc.assert(
      fc.property(paragraphs, choices, edits, (text, chosen, edit) => {
        const corrections = correctionsOf(analysed(text), chosen);
        const before = analysed(edited(text, edit));
        const after = correct(before, corrections, []);
        const touched = new Set<string>();
        for (const { correction, statements } of after.corrected?.changes ?? [])
          for (const id of statements) {
            touched.add(id);
            if (correction.kind === 'same-person') continue;
            applied++;
            expect(wordsOf(after, id)).toBe(correction.at.quote);
          }
        const untouched = before.said.statements.filter(({ id }) => !touched.has(id));
        expect(after.said.statements.filter(({ id }) => !touched.has(id))).toEqual(untouched);
      }),
      RUNS,
    );
    expect(applied).toBeGreaterThan(100);
  });

  it('give the same in any order, and lead back to what the program found', () => {
    fc.assert(
      fc.property(paragraphs, choices, fc.nat(), (text, chosen, turn) => {
        const found = analysed(text);
        const corrections = correctionsOf(found, chosen);
        const once = correct(found, corrections, []);
        const at = turn % Math.max(1, corrections.length);
        const turned = [...corrections.slice(at), ...corrections.slice(0, at)].reverse();
        expect(correct(found, turned, [])).toEqual(once);
        expect(correct(once, corrections, [])).toEqual(once);
        expect(uncorrected(once)).toEqual(found);
      }),
      RUNS,
    );
  });

  it('leave every statement words of the page, and every name somebody’s', () => {
    fc.assert(
      fc.property(paragraphs, choices, (text, chosen) => {
        const found = analysed(text);
        const { said, article } = correct(found, correctionsOf(found, chosen), []);
        const ids = new Set(said.speakers.map(({ id }) => id));
        for (const { start, end, segments, source } of said.statements) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(article.text.length);
          expect(article.text.slice(start, end).trim()).not.toBe('');
          expect([segments[0]?.start, segments.at(-1)?.end]).toEqual([start, end]);
          expect(source === null || ids.has(source.speaker)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
