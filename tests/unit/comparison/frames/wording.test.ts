import { describe, expect, it } from 'vitest';
import { GAP, wordingOf } from '../../../../src/domain/comparison/frames/wording.ts';
import { stemOf } from '../../../../src/domain/languages/stem.ts';

describe('a wording', () => {
  it('is read word by word: by stem, beginning, form or entity', () => {
    expect(wordingOf('keeps duti* =no @harbour-union')).toEqual([
      { kind: 'stem', letters: stemOf('keeps'), gap: 0 },
      { kind: 'beginning', letters: 'duti', gap: 0 },
      { kind: 'form', letters: 'no', gap: 0 },
      { kind: 'entity', letters: '@harbour-union', gap: 0 },
    ]);
  });

  it('lets other words stand where a gap is written, and there only', () => {
    expect(wordingOf('take ~ into account').map(({ gap }) => gap)).toEqual([0, GAP, 0]);
  });

  it('is two words at a hyphen, as texts are read, but for the key of an entity', () => {
    expect(wordingOf('multi-mast*')).toEqual(wordingOf('multi mast*'));
    expect(wordingOf('@river-league')).toHaveLength(1);
  });

  it('is the same with more space around it', () => {
    expect(wordingOf(' take  ~ part ')).toEqual(wordingOf('take ~ part'));
  });

  it('is read in capitals as in small letters, in three alphabets', () => {
    for (const word of ['Sail*', 'Плыв*', 'Նավ*']) expect(wordingOf(word)).toEqual(wordingOf(word.toLowerCase()));
  });
});
