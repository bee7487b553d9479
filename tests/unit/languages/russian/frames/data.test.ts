import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { data, endsIn, russianFrameSchema } from '../../../../../src/domain/languages/russian/frames/data.ts';

describe('the lists of Russian frames', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(russianFrameSchema, data).issues).toBeUndefined();
  });

  it.each(Object.entries(data))('%s are Russian words or endings in lower case, each once', (_name, list) => {
    for (const word of list) expect(word).toMatch(/^[а-я.-]+$/);
    expect(new Set(list).size).toBe(list.length);
  });

  it('do not allow a list that no rule asks for, or an empty one', () => {
    expect(v.safeParse(russianFrameSchema, { ...data, more: ['а'] }).success).toBe(false);
    expect(v.safeParse(russianFrameSchema, { ...data, nameParticles: [] }).success).toBe(false);
  });
});

describe('a word', () => {
  it('ends in one of some endings', () => {
    expect(endsIn('сказали', ['ла', 'ли'])).toBe(true);
    expect(endsIn('сказал', ['ла', 'ли'])).toBe(false);
    expect(endsIn('', ['ла'])).toBe(false);
  });
});
