import { describe, expect, it } from 'vitest';
import { readIn } from '../../../statements/read-in.ts';
import { wordsSaid } from '../../../statements/said.ts';

const sentences = (text: string): number => readIn(text).sentences.length;

describe('an abbreviation ends a sentence', () => {
  it.each([
    'The train left at 5 p.m. The road was shut.',
    'The pier was built by Roads Inc. Work begins in spring.',
    'The firm was sold to Harbor Ltd. “It was late,” Lund said.',
    'The envoy left the U.S. He had been there for a year.',
    'They sold tea, coffee, etc. Lund bought none.',
  ])('%s', (text) => {
    expect(sentences(text)).toBe(2);
  });

  it.each([
    'The train left at 5 p.m. Moscow time on the day.',
    'The train left at 5 p.m. Friday from the pier.',
    'The train left at 5 p.m. GMT from the pier.',
    'The pier was built by Roads Inc. Chairman Jan Holt himself.',
    'The plan went to the U.S. Senate on the day.',
    'The plan was read by Dr. Lund on the day.',
    'The plan was read by J. Lund on the day.',
    'The pier was built by Harbor Co. Ltd. and nobody else.',
  ])('and not here: %s', (text) => {
    expect(sentences(text)).toBe(1);
  });

  it('and keeps its dot in what is said', () => {
    expect(wordsSaid('Jan Holt said that the pier was built by Roads Inc. Work begins in spring.')).toEqual([
      'the pier was built by Roads Inc.',
    ]);
    expect(wordsSaid('Министр Ара Симонян сказал, что мост построят в 2031 г. Работы идут.', 'ru')).toEqual([
      'мост построят в 2031 г.',
    ]);
    expect(wordsSaid('Jan Holt said that the pier was new. Work begins in spring.')).toEqual(['the pier was new']);
  });
});
