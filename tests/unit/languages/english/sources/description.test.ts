import { describe, expect, it } from 'vitest';
import { englishDescription } from '../../../../../src/domain/languages/english/sources/description.ts';
import { tokenized } from '../../../reading/texts.ts';

const described = (text: string) => {
  const read = tokenized(text);
  return englishDescription(read, { first: 0, last: read.tokens.length });
};

describe('an English description', () => {
  it.each([
    ['the Georgian prime minister', { head: 'minister', with: ['prime'], places: ['georgian'], isOneOfMany: false }],
    ['the Prime Minister', { head: 'minister', with: ['prime'], places: [], isOneOfMany: false }],
    ['the minister of Tavola', { head: 'minister', with: [], places: ['tavola'], isOneOfMany: false }],
    ['the NATO chief', { head: 'chief', with: [], places: ['nato'], isOneOfMany: false }],
    ["Tavola's minister", { head: 'minister', with: [], places: ['tavola'], isOneOfMany: false }],
    ['an official', { head: 'official', with: [], places: [], isOneOfMany: true }],
    ['several minister', { head: 'minister', with: [], places: [], isOneOfMany: true }],
  ])('%s', (text, description) => {
    expect(described(text)).toEqual(description);
  });

  it('says of a former one that they are it', () => {
    expect(described('the ex-minister')).toEqual({
      head: 'minister',
      with: ['ex-minister'],
      places: [],
      isOneOfMany: false,
    });
  });

  it.each(['the ministers', 'police', 'the bridge', 'officials from the port', ''])(
    'is none of one person in "%s"',
    (text) => {
      expect(described(text)).toBeNull();
    },
  );
});
