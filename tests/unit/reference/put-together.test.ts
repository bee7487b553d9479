import { describe, expect, it } from 'vitest';
import { PHRASING_KINDS } from '../../../src/domain/reference/phrasings.ts';
import type { PhrasingsFile } from '../../../src/domain/reference/phrasings-schema.ts';
import { putTogether } from '../../../src/domain/reference/put-together.ts';

const none = { en: [], ru: [], hy: [] };
const part = (sentence: string, about: string[] = []): PhrasingsFile => ({
  claims: {
    p1: {
      about,
      terms: { [sentence]: 1 },
      termsRu: {},
      termsHy: {},
      restates: { ...none, en: [sentence] },
      extends: none,
      departs: { ...none, ru: [sentence] },
      traps: none,
    },
  },
});

describe('files put together', () => {
  it('hold the sentences of a claim from all of them, in the order of the files', () => {
    const claim = putTogether([part('one', ['a']), part('two', ['a', 'b'])]).claims.get('p1');
    expect(claim?.restates).toEqual({ en: ['one', 'two'], ru: [], hy: [] });
    expect(claim?.departs.ru).toEqual(['one', 'two']);
    expect(claim?.about).toEqual(['a', 'b']);
    expect(claim?.terms.en).toEqual({ one: 1, two: 1 });
  });

  it('have every kind of sentence', () => {
    const claim = putTogether([part('one')]).claims.get('p1');
    for (const kind of PHRASING_KINDS) expect(Object.keys(claim?.[kind] ?? {}), kind).toEqual(['en', 'ru', 'hy']);
  });

  it('join what no claim is about, by language', () => {
    const files = [{ elsewhere: { ...none, en: ['rain'] } }, { elsewhere: { ...none, en: ['snow'], hy: ['ձյուն'] } }];
    expect(putTogether(files).elsewhere).toEqual({ en: ['rain', 'snow'], ru: [], hy: ['ձյուն'] });
  });

  it('are nothing where there are none', () => {
    expect(putTogether([])).toEqual({ claims: new Map(), elsewhere: {} });
    expect(putTogether([{}])).toEqual({ claims: new Map(), elsewhere: {} });
  });
});
