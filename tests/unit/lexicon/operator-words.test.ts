import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import armenian from '../../../assets/languages/armenian/operators.json' with { type: 'json' };
import english from '../../../assets/languages/english/operators.json' with { type: 'json' };
import russian from '../../../assets/languages/russian/operators.json' with { type: 'json' };
import { wordingOf } from '../../../src/domain/comparison/frames/wording.ts';
import { noOperatorWords } from '../../../src/domain/lexicon/operator-words.ts';
import { operatorWordsSchema } from '../../../src/domain/lexicon/operator-words-schema.ts';

describe.each([
  ['en', english],
  ['ru', russian],
  ['hy', armenian],
])('the words of %s that turn what they reach', (_lang, words) => {
  it('keep to their schema', () => {
    const { issues } = v.safeParse(operatorWordsSchema, words);
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  it('say nothing twice as they are read: "fails" is "fail" already', () => {
    for (const wordings of Object.values(words)) {
      const read = wordings.map((wording) => JSON.stringify(wordingOf(wording)));
      expect(wordings.filter((_, at) => read.indexOf(read[at] ?? '') !== at)).toEqual([]);
    }
  });
});

describe('the schema of such words', () => {
  const accepts = (words: unknown): boolean => v.safeParse(operatorWordsSchema, words).success;

  it('takes lists without a word', () => {
    expect(accepts(noOperatorWords)).toBe(true);
  });

  it.each([
    ['with a list that nobody knows', { ...noOperatorWords, praises: [] }],
    ['without one of the lists', { ...noOperatorWords, open: undefined }],
    ['with an empty wording', { ...noOperatorWords, inner: [''] }],
    ['with a gap at the end', { ...noOperatorWords, inner: ['take ~'] }],
    ['with a wording twice', { ...noOperatorWords, inner: ['fail to', 'fail to'] }],
  ])('takes none %s', (_name, words) => {
    expect(accepts(words)).toBe(false);
  });
});
