import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from '../../../../../assets/languages/english/sources.json' with { type: 'json' };
import {
  beforeOthers,
  beforeOwners,
  beforePlaces,
  englishLinksSchema,
  inBodyNames,
  inversions,
} from '../../../../../src/domain/languages/english/sources/link-words.ts';

describe('the short words beside English names', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(englishLinksSchema, data).issues).toBeUndefined();
    expect(v.safeParse(englishLinksSchema, { ...data, beforePlaces: [''] }).success).toBe(false);
  });

  it('are asked list by list', () => {
    expect(beforePlaces.has('of')).toBe(true);
    expect(beforePlaces.has('the')).toBe(false);
    expect(beforeOwners.has('the')).toBe(true);
    expect(beforeOthers.has('with')).toBe(true);
    expect(inversions.has('also')).toBe(true);
    expect(inBodyNames.has('and')).toBe(true);
  });
});
