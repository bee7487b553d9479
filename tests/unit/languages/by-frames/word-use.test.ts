import { describe, expect, it } from 'vitest';
import { wordsByFrames } from '../../../../src/domain/languages/by-frames/word-use.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { tokenized } from '../../reading/texts.ts';

describe('word use in languages read by frames', () => {
  it('is told by lists alone', () => {
    const read = tokenized('по сообщению clearly', 'ru');
    expect(wordsByFrames.isNounUse(read, 1, 1)).toBe(false);
    expect(wordsByFrames.isAdverbByForm(read, 2)).toBe(false);
  });

  it('is that of Armenian', () => {
    expect(languageFor('hy').words).toBe(wordsByFrames);
  });
});
