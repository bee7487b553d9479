import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/page/places/folded.ts';
import { occurrences } from '../../../src/page/places/occurrences.ts';
import { findingWords } from '../../../src/page/places/sought-words.ts';
import { atOnce } from '../../../src/page/slices.ts';

describe('a text folded to its letters and digits', () => {
  it.each([
    ['Й and и', 'Йод', 'иод'],
    ['ё and е', 'ещё', 'ЕЩЕ'],
    ['a letter with its accent, in one character or two', 'за\u0301мок café', 'замок cafe\u0301'],
    ['the Armenian ligature and its letters', 'և', 'եւ'],
    ['marks inside Armenian words, or none', 'Ինչո՞ւ', 'ինչու'],
    ['soft hyphens, no-break spaces, quotation marks', 'a\u00ad\u00a0«b»', 'ab'],
    ['two final letters', 'ΣΑΣ', 'σας'],
  ])('does not tell %s apart', (_what, one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('is the same whether it is folded whole or in parts', () => {
    const text = 'Ин\u0306че: Straße, ﬁn, և 3,5 %';
    expect([...text].map(folded).join('')).toBe(folded(text));
  });
});

describe('the place of a passage among the letters of a page', () => {
  const PAGE = folded(
    'The board met. “It is enough,” said one. The mayor left. “It is enough,” said the other. Yes, yes.',
  );
  const find = (quote: string, before = '', after = '', near = 0) => {
    const span = atOnce(findingWords(PAGE, { quote, before, after, near }));
    return span && { words: PAGE.slice(span.start, span.end), start: span.start };
  };

  it('is the one with the same words around it', () => {
    expect(find('It is enough', '', 'said the other')?.start).toBeGreaterThan(PAGE.indexOf('MAYOR'));
    expect(find('It is enough', 'met. “', '')?.start).toBeLessThan(PAGE.indexOf('MAYOR'));
  });

  it('is the nearer one where the words around are the same', () => {
    const twice = folded('Rain all day today, they say. '.repeat(2));
    const place = (near: number) =>
      atOnce(findingWords(twice, { quote: 'Rain all day today', before: '', after: '', near }))?.start;
    expect(place(0)).toBe(0);
    expect(place(30)).toBe(twice.length / 2);
  });

  it('is not guessed for a word or two of which there are several', () => {
    expect(find('Yes')).toBeNull();
    expect(find('Yes', 'said the other.')?.words).toBe('YES');
  });

  it('is none for marks alone, and none for words that are not there', () => {
    expect(find('“…”')).toBeNull();
    expect(find('It was never enough')).toBeNull();
  });

  it('goes from the passage’s beginning to its end where its middle has changed', () => {
    const [head, tail] = [
      'The harbour board will meet in the hall again next spring ',
      ' nobody expected any more of a winter session like this',
    ];
    const page = folded(`Before. ${head}as ever,${tail} After.`);
    const span = atOnce(
      findingWords(page, { quote: `${head}said the clerk, and${tail}`, before: '', after: '', near: 0 }),
    );
    expect(span && page.slice(span.start, span.end)).toBe(folded(`${head}as ever${tail}`));
  });
});

describe('looking for letters', () => {
  it('finds what overlaps, from an offset on, up to a number', () => {
    expect(atOnce(occurrences('ABABABA', 'ABA', { most: 9 }))).toEqual([0, 2, 4]);
    expect(atOnce(occurrences('ABABABA', 'ABA', { from: 1, most: 1 }))).toEqual([2]);
    expect(atOnce(occurrences('ABABABA', '', { most: 9 }))).toEqual([]);
  });

  it('of a million of one letter is put down again and again', () => {
    const pauses = [...occurrences('A'.repeat(1_000_000), `${'A'.repeat(2_000)}B`, { most: 2 })];
    expect(pauses.length).toBeGreaterThan(100);
  });
});
