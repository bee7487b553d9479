import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/domain/text/span.ts';
import { overlaps, sliceOf } from '../../../src/domain/text/span.ts';
import { itemsOf, LANGUAGES } from './items.ts';
import type { MarkedText } from './read-marked.ts';
import { readMarked } from './read-marked.ts';

const MINIMUM = { ru: 70, hy: 70, en: 60 } as const;
const MINIMUM_WITHOUT_STATEMENT = 8;
const QUESTION_FORMS = new Set(['turn', 'embedded', 'topic']);

/** Words of the script that each language is written in: a Latin or Cyrillic look-alike letter would never match a rule. */
const OWN_LETTER = {
  ru: /^\p{Script=Cyrillic}+$/u,
  hy: /^\p{Script=Armenian}+$/u,
  en: /^\p{Script=Latin}+$/u,
} as const;
const ONE_SCRIPT = /^(?:\p{Script=Cyrillic}+|\p{Script=Armenian}+|\p{Script=Latin}+)$/u;

const ITEMS = { ru: itemsOf('ru'), hy: itemsOf('hy'), en: itemsOf('en') } as const;

const spansOf = ({ statements, questions }: MarkedText): Span[] => [
  ...statements.flatMap(({ segments, cue, source }) => [...segments, cue, source]).filter((span) => span !== null),
  ...questions,
];

/** The words between the tags in the order of the spans, read another way than `readMarked` reads them. */
const taggedWords = (marked: string): string[] =>
  [...marked.matchAll(/<([cksq])(?: [^>]*)?>(.*?)<\/\1>/gs)].flatMap(([, , inner = '']) => [
    inner.replaceAll(/<\/?[cksq](?: [^>]*)?>/g, ''),
    ...taggedWords(inner),
  ]);

describe.each(LANGUAGES)('golden sentences in %s', (language) => {
  const items = ITEMS[language];

  it('has enough items, with and without a statement', () => {
    expect(items.length).toBeGreaterThanOrEqual(MINIMUM[language]);
    const without = items.filter(({ marked }) => readMarked(marked).statements.length === 0);
    expect(without.length).toBeGreaterThanOrEqual(MINIMUM_WITHOUT_STATEMENT);
  });

  it('has unique ids of its own language, and no text twice', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id } of items) expect(id).toMatch(new RegExp(`^${language}-\\d{3}$`));
    expect(new Set(items.map(({ marked }) => readMarked(marked).text)).size).toBe(items.length);
  });

  it.each(items)('$id: $pattern', ({ marked, pattern, speaker, within, questions }) => {
    const read = readMarked(marked);
    expect(read.text).not.toMatch(/<\/?[cksq](?: [^>]*)?>/);
    expect(
      spansOf(read)
        .map((span) => sliceOf(read.text, span))
        .sort(),
    ).toEqual(taggedWords(marked).sort());
    for (const span of spansOf(read)) {
      const words = sliceOf(read.text, span);
      expect(words).toBe(words.trim());
      expect(words).not.toContain('\n\n');
    }

    expect(read.statements.length === 0).toBe(pattern.startsWith('no statement'));
    const starts = read.statements.map(({ segments }) => segments[0]?.start);
    expect(starts).toEqual(starts.toSorted((a = 0, b = 0) => a - b));
    for (const { kind, segments, cue, source } of read.statements) {
      expect(['direct', 'mixed', 'indirect']).toContain(kind);
      for (const segment of segments) {
        for (const other of [cue, source]) expect(other !== null && overlaps(segment, other)).toBe(false);
      }
    }

    // Whose words are passed on is looked up in the content, so a reader of the field can turn it into a span.
    for (const [number, words] of Object.entries(within)) {
      const segments = read.statements[Number(number) - 1]?.segments ?? [];
      expect(segments.some((segment) => sliceOf(read.text, segment).includes(words))).toBe(true);
    }
    for (const number of Object.keys(speaker)) expect(read.statements[Number(number) - 1]).toBeDefined();
    for (const [index, { source }] of read.statements.entries()) {
      expect(source !== null || speaker[index + 1] !== undefined).toBe(true);
    }
    expect(questions.length).toBe(read.questions.length);
    for (const form of questions) expect(QUESTION_FORMS.has(form)).toBe(true);
  });

  it('is written in the letters of its language', () => {
    for (const { marked } of items) {
      const words = readMarked(marked).text.match(/\p{L}+/gu) ?? [];
      for (const word of words) expect(word).toMatch(ONE_SCRIPT);
      const own = words.filter((word) => OWN_LETTER[language].test(word));
      expect(own.length / words.length).toBeGreaterThan(0.9);
    }
  });
});

describe('readMarked', () => {
  it('takes the tags out and says where the words stand', () => {
    const { text, statements, questions } = readMarked(
      'Asked <q>why</q>, <s>Ann</s> <k>said</k>: "<c i="1" kind="direct">No</c>", and <k i="2">added</k>: "<c i="2" kind="direct">Never</c>".',
    );
    expect(text).toBe('Asked why, Ann said: "No", and added: "Never".');
    expect(statements).toEqual([
      {
        kind: 'direct',
        segments: [{ start: 22, end: 24 }],
        cue: { start: 15, end: 19 },
        source: { start: 11, end: 14 },
      },
      { kind: 'direct', segments: [{ start: 39, end: 44 }], cue: { start: 31, end: 36 }, source: null },
    ]);
    expect(questions).toEqual([{ start: 6, end: 9 }]);
  });

  it('keeps angle brackets that are quotation marks', () => {
    expect(readMarked('<<c kind="direct">no <so> called</c>>, 2 < 3').text).toBe('<no <so> called>, 2 < 3');
  });

  it('lets a source stand inside its cue', () => {
    const { text, statements } = readMarked('<k>По <s>его</s> словам</k>, <c kind="indirect">да</c>.');
    expect(statements[0]?.cue).toEqual({ start: 0, end: text.indexOf(',') });
    expect(statements[0]?.source).toEqual({ start: 3, end: 6 });
  });

  it.each([
    ['<c kind="direct">a', 'never closed'],
    ['a</c>', 'closes nothing'],
    ['<k>a<s>b</k></s>', 'is due'],
    ['<c>a</c>', 'has no kind'],
    ['<c kind="dirct">a</c>', 'not a kind'],
    ['<c i="0" kind="direct">a</c>', 'not the number'],
    ['<c kind="direct">a</c> <c kind="direct">b</c>', 'repeats the kind'],
    ['<c kind="direct"></c>', 'is empty'],
    ['<c kind="direct">a <c>b</c></c>', 'inside another'],
    ['<c kind=direct>a</c>', 'name="value"'],
    ['<c kind="direct"  i="1">a</c>', 'cannot have the attribute'],
    ['<c kind="direct"', 'no ">"'],
    ['<q i="1">a</q>', 'cannot have the attribute'],
    ['<k kind="direct">a</k>', 'cannot have the attribute'],
    ['<k>a</k>', 'has no content'],
    ['<c i="2" kind="direct">a</c>', 'no statement 1'],
    ['<c kind="direct">a</c> <k>b</k> <k>c</k>', 'two cues'],
    ['<c kind="direct">a</c> <s>b</s> <s>c</s>', 'two sources'],
  ])('refuses %s', (marked, message) => {
    expect(() => readMarked(marked)).toThrow(message);
  });
});
