import { describe, expect, it } from 'vitest';
import { EVERYTHING, filterQuotes } from '../../../src/ui/view-models/quote-filter.ts';
import { quotesOf } from '../../../src/ui/view-models/quotes.ts';
import { analysis, record } from './fixtures.ts';
import { wordsFor } from './words-for.ts';

const quotes = quotesOf(analysis, [record], wordsFor('en'));
const found = (filter: Partial<typeof EVERYTHING>): string[] =>
  filterQuotes(quotes, { ...EVERYTHING, ...filter }).map(({ id }) => id);

describe('narrowing the quotes', () => {
  it('by words finds those that hold all of them, in any order and case', () => {
    expect(found({ text: 'right SOVEREIGN' })).toEqual(['s2']);
    expect(found({ text: 'sovereign balance' })).toEqual([]);
    expect(found({ text: '  ' })).toHaveLength(quotes.length);
  });

  it('by speaker finds what that person says', () => {
    expect(found({ speaker: 'Imangali Tasmagambetov' })).toHaveLength(quotes.length);
    expect(found({ speaker: 'Somebody else' })).toEqual([]);
  });
});
