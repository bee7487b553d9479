import { describe, expect, it } from 'vitest';
import {
  nameAfterComma,
  nameAfterPlace,
  officeAfter,
  officeBefore,
} from '../../../../../src/domain/languages/english/sources/office.ts';
import { readEnglish, tokenOf, wordsIn } from '../read-english.ts';

const all = (text: string) => {
  const read = readEnglish(text);
  return { read, whole: { first: 0, last: read.tokens.length } };
};

describe('an office after a name', () => {
  it.each([
    ['Marta Lund, head of the Centre for Studies, said', 'head of the Centre for Studies'],
    ['Marta Lund, the first deputy minister of transport, said', 'first deputy minister of transport'],
    ['Marta Lund, director of the port said', 'director of the port'],
    ['Marta Lund, director', 'director'],
    ['Marta Lund, director;', 'director'],
  ])('goes up to the next mark or verb: "%s"', (text, office) => {
    const { read } = all(text);
    expect(wordsIn(read, officeAfter(read, tokenOf(read, ',')))).toBe(office);
  });

  it.each([
    ['Marta Lund, who heads the board, said', 'a clause'],
    ['Marta Lund, in May, said', 'no office'],
    ['Marta Lund, one of the oldest and wisest of all ministers, said', 'an office too far behind'],
    ['Marta Lund, director will come', 'a verb that does not say'],
    ['Marta Lund,', 'nothing'],
  ])('is none in "%s": %s', (text) => {
    const { read } = all(text);
    expect(officeAfter(read, tokenOf(read, ','))).toBeNull();
  });

  it('follows a comma', () => {
    expect(officeAfter(all('director of the port').read, 0)).toBeNull();
  });
});

describe('an office before a name', () => {
  it('takes in what it is the office of', () => {
    const { read } = all('minister of transport Marta Lund');
    const role = { first: 0, last: 1 };
    expect(wordsIn(read, officeBefore(read, role, { first: 3, last: 5 }))).toBe('minister of transport');
  });

  it.each([
    ['minister Marta Lund', { first: 1, last: 3 }, 'no link'],
    ['minister of transport', null, 'no name'],
    ['minister of transport, Marta Lund', { first: 4, last: 6 }, 'a mark between'],
  ])('stays as it is in "%s", %o: %s', (text, name, _why) => {
    const { read } = all(text);
    const role = { first: 0, last: 1 };
    expect(officeBefore(read, role, name)).toBe(role);
  });
});

describe('a name behind a place', () => {
  it.each([
    ['Tavola Marta Lund', 'Marta Lund'],
    ['Tavola Peter D. Gollin', 'Peter D. Gollin'],
  ])('ends the capital words: "%s"', (text, name) => {
    const { read, whole } = all(text);
    expect(wordsIn(read, nameAfterPlace(read, whole))).toBe(name);
  });

  it.each(['Human Rights', 'Marta Lund', 'Lund'])('is none in "%s"', (text) => {
    const { read, whole } = all(text);
    expect(nameAfterPlace(read, whole)).toBeNull();
  });
});

describe('a name after the comma of an office', () => {
  it.each([
    ['the head of the service, Marta Lund, said', 'Marta Lund'],
    ['the head of the service, Marta Lund said', 'Marta Lund'],
    ['the head of the service, Marta Lund', 'Marta Lund'],
    ['the head of the service, Marta Lund as well', 'Marta Lund'],
  ])('is closed by a comma, a verb or the end: "%s"', (text, name) => {
    const { read } = all(text);
    expect(wordsIn(read, nameAfterComma(read, tokenOf(read, ',')))).toBe(name);
  });

  it.each([
    ['the head, Lund, said', 'one word'],
    ['the head, Marta Lund of Tavola, said', 'not closed'],
    ['the head, Minister Lund, said', 'an office'],
    ['the head of it', 'no comma'],
  ])('is none in "%s": %s', (text) => {
    const { read } = all(text);
    expect(nameAfterComma(read, Math.max(0, text.includes(',') ? tokenOf(read, ',') : 0))).toBeNull();
  });
});
