import { describe, expect, it } from 'vitest';
import { englishSentences } from '../../../../src/domain/languages/english/sentences.ts';
import { tokenized, tokenOf } from '../../reading/texts.ts';

describe('ends of English sentences', () => {
  it.each([
    ['They told RiverPort.Net so', true],
    ['They read Panorama.am now', true],
    ['They left. He stayed', false],
    ['They met A.B there', false],
  ])('in "%s": the full stop stands in a name: %s', (text, answer) => {
    const read = tokenized(text);
    const dot = read.tokens.findIndex(({ norm }) => norm.includes('.'));
    expect(englishSentences.isDotInName(read, dot)).toBe(answer);
  });

  it('need no mark of another script, and none announces a quotation', () => {
    const read = tokenized('She said. “Yes”');
    expect(englishSentences.announcesQuotation(read, tokenOf(read, '.'))).toBe(false);
    expect(englishSentences.endMarks).toBe('');
  });
});
