import { describe, expect, it } from 'vitest';
import { ownWordsFrame } from '../../../../../src/domain/languages/by-frames/frames/own-words.ts';
import { withExample } from '../../../../../src/domain/languages/by-frames/frames/shared-frame.ts';
import type { Reported } from '../../../../../src/domain/reading/reported-clause.ts';
import { at, framed, words } from '../framed.ts';

const said: Reported = {
  content: { first: 0, last: 1 },
  goesOn: { first: 2, last: 3 },
  conjunction: 4,
  cue: { first: 1, last: 2, classes: new Set(['say']) },
  source: { first: 2, last: 3 },
  foundBy: 'SOURCE CUE that CONTENT',
};

describe('a quotation behind a paraphrase and its colon', () => {
  const read = framed('По мнению Лариной, мост готов: «Осталось покрасить опоры». Ура: мост готов.');
  const limit = read.tokens.length;

  it('is said by the same speaker, in the same words of saying', () => {
    const own = ownWordsFrame.read({ read, said, at: at(read, ':'), limit });
    expect(words(read, own?.content ?? null)).toBe('«Осталось покрасить опоры»');
    expect(own).toMatchObject({ cue: said.cue, source: said.source, conjunction: null });
    expect(own?.goesOn).toBeUndefined();
  });

  it('ends with the sentence', () => {
    const own = ownWordsFrame.read({ read, said, at: at(read, ':'), limit: at(read, 'Осталось') });
    expect(words(read, own?.content ?? null)).toBe('«');
  });

  it('needs the colon and the marks', () => {
    expect(ownWordsFrame.read({ read, said, at: at(read, 'готов: «'), limit })).toBeNull();
    expect(ownWordsFrame.read({ read, said, at: at(read, ': мост'), limit })).toBeNull();
    expect(ownWordsFrame.read({ read, said, at: limit, limit })).toBeNull();
  });
});

describe('a frame that languages share', () => {
  it('has an example in each, and the same name', () => {
    const frame = withExample(ownWordsFrame, 'Пример.');
    expect(frame).toEqual({ name: ownWordsFrame.name, example: 'Пример.', read: ownWordsFrame.read });
  });
});
