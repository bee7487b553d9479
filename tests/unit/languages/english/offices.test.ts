import { describe, expect, it } from 'vitest';
import { englishOffices } from '../../../../src/domain/languages/english/offices.ts';
import { spanOf, tokenized, tokenOf, wordsOf } from '../../reading/texts.ts';

describe('an English word for an office', () => {
  it.each([
    ['the minister left', 'minister', true],
    ["the minister's aide", "minister's", true],
    ['the ex-minister left', 'ex-minister', true],
    ['a sailor left', 'sailor', true],
    ['the bridge fell', 'bridge', false],
    ['the harbour froze', 'harbour', false],
  ])('in "%s": is "%s" one? %s', (text, word, expected) => {
    const read = tokenized(text);
    expect(englishOffices.isOffice(read, tokenOf(read, word))).toBe(expected);
  });

  it('stands nowhere outside a text', () => {
    const read = tokenized('');
    expect(englishOffices.isOffice(read, 0)).toBe(false);
    expect(englishOffices.isOffice(read, -1)).toBe(false);
  });

  it('is the same with "ex-" and as an owner', () => {
    expect(englishOffices.plain('ex-minister')).toBe('minister');
    expect(englishOffices.plain("minister's")).toBe('minister');
    expect(englishOffices.plain('minister')).toBe('minister');
    expect(englishOffices.isFormer('ex-minister')).toBe(true);
    expect(englishOffices.isFormer('minister')).toBe(false);
    expect(englishOffices.isFormer('exit')).toBe(false);
  });
});

describe('the English office before a name', () => {
  const officeBefore = (text: string, name: string, floor = 0) => {
    const read = tokenized(text);
    const { from, roles, places } = englishOffices.before(read, tokenOf(read, name), floor);
    return { from: read.norm(from), roles, places };
  };

  it.each([
    ['Tavolan Energy Minister Bruno Keller', { from: 'tavolan', roles: ['minister'], places: ['energy', 'tavolan'] }],
    ['Deputy Minister Bruno Keller', { from: 'deputy', roles: ['deputy', 'minister'], places: [] }],
    ['the director of the port Bruno Keller', { from: 'the', roles: ['director'], places: [] }],
    [
      'assistant to the president of Tavola Bruno Keller',
      { from: 'assistant', roles: ['assistant'], places: ['tavola'] },
    ],
    ['the visit of President Bruno Keller', { from: 'the', roles: ['president'], places: [] }],
    ["Nordland's ex-minister Bruno Keller", { from: "nordland's", roles: ['minister'], places: ['nordland'] }],
    ['chairman of "Harbour" Bank Bruno Keller', { from: 'chairman', roles: ['chairman'], places: ['bank', 'harbour'] }],
    ['It rained. Bruno Keller', { from: 'bruno', roles: [], places: [] }],
    ['Then came Bruno Keller', { from: 'bruno', roles: [], places: [] }],
    ['Bruno Keller', { from: 'bruno', roles: [], places: [] }],
  ])('in "%s" is %j', (text, office) => {
    expect(officeBefore(text, 'Bruno')).toEqual(office);
  });

  it('does not begin before a floor', () => {
    expect(officeBefore('Minister Ingrid Falk Director Bruno Keller', 'Bruno', 3)).toEqual({
      from: 'director',
      roles: ['director'],
      places: [],
    });
  });
});

describe('the English office after a name', () => {
  const text = 'Bruno Keller, the head of the Harbour Board of Tavola, said so. Ingrid Falk, 42, left.';
  const read = tokenized(text);

  it('has its own words before a link, and places with a capital', () => {
    expect(englishOffices.after(read, tokenOf(read, ', the'))).toEqual({
      roles: ['head'],
      places: ['harbour', 'board', 'tavola'],
    });
    expect(wordsOf(read, englishOffices.spanAfter(read, tokenOf(read, ', the')))).toBe(
      'head of the Harbour Board of Tavola',
    );
  });

  it('is none where no office follows the comma, or no comma', () => {
    const none = { roles: [], places: [] };
    expect(englishOffices.after(read, tokenOf(read, ', 42'))).toEqual(none);
    expect(englishOffices.after(read, tokenOf(read, 'said'))).toEqual(none);
    expect(englishOffices.after(read, 99)).toEqual(none);
    expect(englishOffices.spanAfter(read, 99)).toBeNull();
  });
});

describe('the words of an English office that are its own', () => {
  const own = (text: string, role: string, name: string | null) => {
    const read = tokenized(text);
    const named = name === null ? null : read.rangeOf(spanOf(text, name));
    return englishOffices.own(read, read.rangeOf(spanOf(text, role)), named);
  };

  it.each([
    ['chief of staff of the prime minister', 'chief of staff of the prime minister', null, ['chief']],
    ["the mayor's adviser Bruno Keller", "mayor's adviser", 'Bruno Keller', ['adviser']],
    ["the mayor's adviser Bruno Keller", "mayor's", 'Bruno Keller', ['adviser']],
    ['prime minister Bruno Keller', 'prime minister', 'Bruno Keller', ['prime', 'minister']],
    ['ex-minister', 'ex-minister', null, ['minister']],
  ])('in "%s" are those of "%s"', (text, role, name, words) => {
    expect(own(text, role, name)).toEqual(words);
  });
});
