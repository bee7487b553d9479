import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { armenianFrameSchema, data } from '../../../../../src/domain/languages/armenian/frames/data.ts';

describe('the lists of Armenian frames', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(armenianFrameSchema, data).issues).toBeUndefined();
  });

  it.each(Object.entries({ ...data, ...data.government }).filter(([name]) => name !== 'government'))(
    '%s are Armenian words or endings in lower case, each once',
    (_name, list) => {
      if (!Array.isArray(list)) throw new Error('no list');
      for (const word of list) expect(word).toMatch(/^[ա-և]+$/);
      expect(new Set(list).size).toBe(list.length);
    },
  );

  it('do not allow a list that no rule asks for, or an empty one', () => {
    expect(v.safeParse(armenianFrameSchema, { ...data, more: ['ա'] }).success).toBe(false);
    expect(v.safeParse(armenianFrameSchema, { ...data, bareEndings: [] }).success).toBe(false);
  });
});
