import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/domain/analyse.ts';
import { articleOfText } from '../../src/domain/article/article-of-text.ts';
import { anchorOf } from '../../src/domain/corrections/anchor.ts';
import { correct } from '../../src/domain/corrections/correct.ts';
import type { Correction } from '../../src/domain/corrections/correction.ts';
import { languageOf } from '../../src/domain/languages/language-of.ts';
import { atOnce } from '../../src/page/slices.ts';
import { bundledRecords } from '../../src/platform/bundled-record.ts';
import { digitsOf, numbersFrom } from '../../src/platform/packing/digits.ts';
import { packingAnalysis, unpackingAnalysis } from '../../src/platform/packing/pack-analysis.ts';

const GOLDEN = new URL('../golden/articles/', import.meta.url);
const FILES = readdirSync(GOLDEN).filter((name) => name.endsWith('.txt'));

function analysisOf(text: string) {
  const article = articleOfText(text, 'plain');
  const records = bundledRecords();
  if (article === null || !records.ok) throw new Error('nothing to analyse');
  return analyse({ ...article, lang: languageOf(article.text, null) }, records.value);
}

/** Everything that is read on demand, read. */
const whole = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const stored = (analysis: ReturnType<typeof analysisOf>): string => JSON.stringify(atOnce(packingAnalysis(analysis)));

describe('an analysis that is packed', () => {
  test.each(FILES)('comes out as it went in: %s', (name) => {
    const analysis = analysisOf(readFileSync(new URL(name, GOLDEN), 'utf8'));
    const back = atOnce(unpackingAnalysis(JSON.parse(stored(analysis))));
    expect(whole(back)).toEqual(whole(analysis));
    for (const [id, compared] of Object.entries(analysis.comparisons))
      compared.forEach(({ claims, notes }, n) => {
        expect(back.comparisons[id]?.[n]?.claims).toEqual(claims);
        expect(back.comparisons[id]?.[n]?.notes).toEqual(notes);
      });
    expect(Object.keys(back.comparisons)).toEqual(Object.keys(analysis.comparisons));
  });

  test.each(FILES)('takes no more than three times the text, and holds it once: %s', (name) => {
    const analysis = analysisOf(readFileSync(new URL(name, GOLDEN), 'utf8'));
    const { text } = analysis.article;
    expect(bytes(stored(analysis))).toBeLessThan(3 * bytes(text));
    const end = JSON.stringify(text.slice(-80)).slice(1, -1);
    expect(stored(analysis).split(end)).toHaveLength(2);
  });

  test('is still no more than that where quotations are short and follow each other', () => {
    const paragraph = (n: number) => `"We came in ${n}," he said. "It was cold then," she added.`;
    const text = Array.from({ length: 300 }, (_, n) => paragraph(1000 + n)).join('\n\n');
    const analysis = analysisOf(text);
    expect(analysis.said.statements.length).toBeGreaterThan(500);
    expect(bytes(stored(analysis))).toBeLessThan(3 * bytes(text));
    expect(whole(atOnce(unpackingAnalysis(JSON.parse(stored(analysis)))))).toEqual(whole(analysis));
  });
});

test('an analysis that was corrected comes out as it went in, with what the program found', () => {
  const analysis = analysisOf(readFileSync(new URL(FILES[0] ?? '', GOLDEN), 'utf8'));
  const records = bundledRecords();
  const at = (n: number) => anchorOf(analysis.article.text, analysis.said.statements[n] ?? { start: 0, end: 1 });
  const corrections: Correction[] = [
    { kind: 'speaker', at: at(0), name: 'Somebody Else', made: 1 },
    { kind: 'not-said', at: at(1), made: 2 },
    { kind: 'relation', at: at(2), record: analysis.records[0]?.model ?? '', relation: 'extends', made: 3 },
    { kind: 'same-person', name: 'A', also: 'B', made: 4 },
  ];
  const corrected = correct(analysis, corrections, records.ok ? records.value : []);
  expect(corrected.corrected?.changes).toHaveLength(3);
  expect(corrected.corrected?.unfit).toHaveLength(1);
  const back = atOnce(unpackingAnalysis(JSON.parse(stored(corrected))));
  expect(whole(back)).toEqual(whole(corrected));
  // What was unpacked is corrected as what was just made.
  expect(whole(correct(back, [], []))).toEqual(whole(analysis));
  expect(whole(correct(back, corrections, records.ok ? records.value : []))).toEqual(whole(corrected));
});

test('an analysis of thousands of statements is packed and unpacked in steps, none of which does more than a few of them', () => {
  const text = Array.from(
    { length: 1_500 },
    (_, n) => `"The CSTO keeps its obligations, and point ${n} is open," he said.`,
  );
  const analysis = analysisOf(text.join('\n\n'));
  const { length } = analysis.said.statements;
  expect(length).toBeGreaterThan(1_000);
  for (const steps of [packingAnalysis(analysis), unpackingAnalysis(atOnce(packingAnalysis(analysis)))]) {
    let taken = 1;
    while (!steps.next().done) taken++;
    // Statements and their comparisons, fifty at a time.
    expect(taken).toBeGreaterThan((2 * length) / 50);
  }
});

test('numbers by the hundred thousand are written and read in steps, and come out as they went in', () => {
  const numbers = Array.from({ length: 250_000 }, (_, n) => (n % 3 === 0 ? -1 - n : n * 1_000));
  const stepsOf = (steps: Generator): number => {
    let count = 1;
    while (!steps.next().done) count++;
    return count;
  };
  const digits = atOnce(digitsOf(numbers));
  expect([...atOnce(numbersFrom(digits))]).toEqual(numbers);
  expect(stepsOf(digitsOf(numbers))).toBeGreaterThan(4);
  expect(stepsOf(numbersFrom(digits))).toBeGreaterThan(4);
});

test('large numbers in great number come out as they went in', () => {
  const numbers = Array.from({ length: 1_000 }, (_, n) => Number.MAX_SAFE_INTEGER - 1 - n);
  expect([...atOnce(numbersFrom(atOnce(digitsOf(numbers))))]).toEqual(numbers);
});

test('numbers come out as they went in, and small ones take one character', () => {
  const numbers = [0, 1, -1, 15, -15, 16, -16, 1000, -1000, 2 ** 31, -(2 ** 40), Number.MAX_SAFE_INTEGER - 1];
  expect([...atOnce(numbersFrom(atOnce(digitsOf(numbers))))]).toEqual(numbers);
  expect(atOnce(digitsOf([0, 1, -1, 15, -15]))).toHaveLength(5);
});
