import { describe, expect, it } from 'vitest';
import { armenianSentences } from '../../../../src/domain/languages/armenian/sentences.ts';
import { tokenized, tokenOf } from '../../reading/texts.ts';

describe('ends of Armenian sentences', () => {
  it.each([
    ['Նա ասել է. «Այո»', '.', true, 'a middle dot behind a cue of two words'],
    ['Նա ասաց. «Այո»', '.', true, 'a middle dot behind a cue'],
    ['Նա ասաց: «Այո»', ':', true, 'a colon behind a cue'],
    ['Նա ասաց. “Այո”', '.', true, 'before curly marks'],
    ['Նա ասաց. այո', '.', false, 'not without a quotation'],
    ['Նա գոհ է. «Այո»', '.', true, 'without a cue too'],
    ['Նա գնաց: «Այո»', ':', false, 'a colon not without a cue'],
    ['Նա գնաց.\n«Այո»', '.', false, 'not on another line'],
    ['Նա ասաց։ «Այո»', '։', false, 'not with a full stop'],
    ['Նա ասաց, «Այո»', ',', false, 'not with a comma'],
    ['Նա ասաց.', '.', false, 'not at the end'],
  ])('in "%s": the mark %s announces a quotation: %s, %s', (text, mark, answer) => {
    const read = tokenized(text, 'hy');
    expect(armenianSentences.announcesQuotation(read, tokenOf(read, mark))).toBe(answer);
  });

  it('are marked by a colon too', () => {
    expect(armenianSentences.endMarks).toBe(':');
  });

  it('are no dots in names', () => {
    const read = tokenized('Նա գնաց. Այո', 'hy');
    expect(armenianSentences.isDotInName(read, tokenOf(read, '.'))).toBe(false);
  });
});
