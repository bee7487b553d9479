import { describe, expect, it } from 'vitest';
import { armenianSources } from '../../../../src/domain/languages/armenian/sources.ts';
import { tokenized } from '../../reading/texts.ts';

describe('Armenian sources', () => {
  it.each([
    ['նախարարը', 'նախարարը'],
    ['նախարարները', null],
    ['պատգամավորներ', null],
    ['կամուրջը', null],
  ])('«%s» describes %s, whatever the case', (text, head) => {
    const read = tokenized(text, 'hy');
    for (const nameCase of ['subject', 'possessor'] as const)
      expect(armenianSources.description(read, { first: 0, last: 1 }, nameCase)?.head ?? null).toBe(head);
  });

  it('are about a surname that heads its sentence, whatever follows', () => {
    const read = tokenized('Դարբինյանը Տավոլայում է։', 'hy');
    const named = { at: 0, last: 1, from: 0, isFull: false, hasOffice: false };
    expect(armenianSources.isAbout(read, 0, named)).toBe(true);
    expect(armenianSources.isAbout(read, 1, named)).toBe(false);
  });
});
