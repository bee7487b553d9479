import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from '../../../assets/text/script-marks.json' with { type: 'json' };
import { FULL_STOPS, PAUSES, QUESTION_MARKS, TONES, VARIANT_LETTERS } from '../../../src/domain/text/script-marks.ts';
import { scriptMarksSchema } from '../../../src/domain/text/script-marks-schema.ts';

describe('the marks of scripts', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(scriptMarksSchema, data).issues).toBeUndefined();
  });

  it.each([
    ['a mark of two characters', { ...data, pauses: ['՝՝'] }],
    ['a letter for which two stand', { ...data, variants: { ё: 'йо' } }],
    ['a kind that nobody asks for', { ...data, brackets: ['('] }],
    ['a kind left out', { fullStops: data.fullStops, pauses: data.pauses, tones: data.tones }],
  ])('may not hold %s', (_name, wrong) => {
    expect(v.safeParse(scriptMarksSchema, wrong).success).toBe(false);
  });

  it('belong to one kind each', () => {
    const marks = [...FULL_STOPS, ...PAUSES, ...TONES];
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('of a question are marks of tone', () => {
    expect([...QUESTION_MARKS].filter((mark) => !TONES.includes(mark))).toEqual([]);
  });

  it('are none that the Latin script has', () => {
    expect([...FULL_STOPS, ...PAUSES, ...TONES].filter((mark) => mark.charCodeAt(0) < 128)).toEqual([]);
  });

  it('of a language are typed as marks of others', () => {
    for (const { typed, means, from, to } of data.typedFor) {
      expect(typed).not.toBe(means);
      expect(from <= to).toBe(true);
    }
  });

  it('name for each variant of a letter another one', () => {
    for (const [letter, plain] of VARIANT_LETTERS) {
      expect(letter).not.toBe(plain);
      expect(VARIANT_LETTERS.has(plain)).toBe(false);
      expect(letter).toBe(letter.toLowerCase());
    }
  });
});
