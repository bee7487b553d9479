import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import armenian from '../../../assets/languages/armenian/stem.json' with { type: 'json' };
import undenying from '../../../assets/languages/armenian/undenying.json' with { type: 'json' };
import russian from '../../../assets/languages/russian/stem.json' with { type: 'json' };
import { longestFirst, withoutEnding } from '../../../src/domain/languages/endings.ts';
import { endingsSchema } from '../../../src/domain/languages/endings-schema.ts';

describe('endings', () => {
  it('are tried from the longest on, equal ones in their own order', () => {
    expect(longestFirst(['a', 'bcd', 'ef', 'gh'])).toEqual(['bcd', 'ef', 'gh', 'a']);
  });

  it('are cut by the first that a word has', () => {
    expect(withoutEnding('harbours', ['ours', 's'])).toBe('harb');
    expect(withoutEnding('harbours', ['s', 'ours'])).toBe('harbour');
  });

  it('are not cut where too little stays or none fits', () => {
    expect(withoutEnding('seas', ['as', 's'], 3)).toBe('sea');
    expect(withoutEnding('seas', ['as'], 3)).toBeNull();
    expect(withoutEnding('', ['s'])).toBeNull();
    expect(withoutEnding('sea', [])).toBeNull();
  });

  it.each([
    ['Russian', russian],
    ['Armenian', armenian],
    ['Armenian words that only look denied', undenying],
  ])('keep to their schema, and none stands twice in a list: %s', (_name, data) => {
    expect(v.safeParse(endingsSchema, data).issues).toBeUndefined();
    for (const list of Object.values(data)) expect(new Set(list).size).toBe(list.length);
  });

  it('are refused in capitals or when empty', () => {
    for (const ending of ['', 'S', 'a b']) expect(v.safeParse(endingsSchema, { noun: [ending] }).success).toBe(false);
  });
});
