import { describe, expect, it } from 'vitest';
import { placeInText } from '../../../src/ui/view-models/place-in-text.ts';

const TEXT = 'One came.\n\nTwo said: “Three, four.” Five went.\n\n“Six.”\n\nSeven.';
const around = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return placeInText(TEXT, { start, end: start + quote.length });
};

describe('the place of a quote in its text', () => {
  it('is its paragraph, between the one before and the one after', () => {
    expect(around('Three, four.')).toEqual({
      before: 'One came.',
      start: 'Two said: “',
      quote: 'Three, four.',
      end: '” Five went.',
      after: '“Six.”',
    });
  });

  it('has nothing before it at the head of the text, and nothing after it at its end', () => {
    expect(around('One came.')).toMatchObject({ before: null, start: '', end: '' });
    expect(around('Seven.')).toMatchObject({ before: '“Six.”', start: '', end: '', after: null });
    expect(placeInText('Alone.', { start: 0, end: 6 })).toEqual({
      before: null,
      start: '',
      quote: 'Alone.',
      end: '',
      after: null,
    });
  });

  it('is all the paragraphs that a quotation goes over', () => {
    expect(around('Five went.\n\n“Six')).toEqual({
      before: 'One came.',
      start: 'Two said: “Three, four.” ',
      quote: 'Five went.\n\n“Six',
      end: '.”',
      after: 'Seven.',
    });
  });
});
