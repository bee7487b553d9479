import { describe, expect, it } from 'vitest';
import { englishNames } from '../../../../src/domain/languages/english/names.ts';
import { spanOf, tokenized, tokenOf, wordsOf } from '../../reading/texts.ts';

describe('an English name', () => {
  it('has one form but for the possessive', () => {
    expect(englishNames.surnameKey('Marta Lund')).toBe('lund');
    expect(englishNames.surnameKey("LUND'S")).toBe('lund');
    expect(englishNames.shown("Marta Lund's", 'subject')).toBe('Marta Lund');
    expect(englishNames.shown('Marta Lund', 'possessor')).toBe('Marta Lund');
    expect(englishNames.likeNominative('Marta Lunds', 'Lund', 'subject')).toBe('Marta Lunds');
    expect(englishNames.areCasesOfOne('tavola', 'tavola')).toBe(false);
  });

  it.each([
    ['Marta Lund', ['marta']],
    ['Captain Bruno Keller', ['bruno']],
    ["Nordland's Marta Lund", ['marta']],
    ['Young Bruno Keller', ['bruno']],
    ['J. Keller', ['j']],
    ['Keller', []],
  ])('%s has these first names: %j', (name, given) => {
    expect(englishNames.given(name)).toEqual(given);
  });

  it('may be shortened', () => {
    expect(englishNames.canBeSame('alex', 'alexander')).toBe(true);
    expect(englishNames.canBeSame('marta', 'bruno')).toBe(false);
  });

  it('says more with more words or more letters', () => {
    expect(englishNames.isFuller('Marta Lund', 'Lund')).toBe(true);
    expect(englishNames.isFuller('Martha Lund', 'Marta Lund')).toBe(true);
    expect(englishNames.isFuller('Lund', 'Marta Lund')).toBe(false);
    expect(englishNames.isFuller('Lund', 'Lund')).toBe(false);
  });

  it('consists of capital words that are no office, no body and no small word', () => {
    const read = tokenized('The Minister Marta Lund of the Harbour Committee left.');
    const parts = read.tokens.map((_, at) => at).filter((at) => englishNames.isPartOfName(read, at));
    expect(parts.map((at) => read.norm(at))).toEqual(['marta', 'lund', 'harbour']);
    expect(englishNames.isPartOfName(read, -1)).toBe(false);
    expect(englishNames.isPartOfName(read, 99)).toBe(false);
  });
});

describe('the name among capital words', () => {
  const nameIn = (text: string, run: string) => {
    const read = tokenized(text);
    return wordsOf(read, englishNames.inRun(read, read.rangeOf(spanOf(text, run))));
  };

  it.each([
    ['Marta Lund said so.', 'Marta Lund', 'Marta Lund'],
    ['Marta Elin Lund said so.', 'Marta Elin Lund', 'Marta Elin Lund'],
    ["Then Nordland's Marta Lund said so.", "Nordland's Marta Lund", 'Marta Lund'],
    ['Then Midfielder Bruno Keller said so.', 'Midfielder Bruno Keller', 'Bruno Keller'],
    ['Human Rights Defender Marta Lund said so.', 'Human Rights Defender Marta Lund', 'Marta Lund'],
    ['See Marta Lund.', 'See Marta Lund', 'Marta Lund'],
    ['Hope Marta Lund came.', 'Hope Marta Lund', 'Hope Marta Lund'],
    ['the president of Tavola Marta Lund said so.', 'Tavola Marta Lund', 'Marta Lund'],
  ])('in "%s" is found in %s', (text, run, name) => {
    expect(nameIn(text, run)).toBe(name);
  });

  it.each([
    ['Lund said so.', 'Lund'],
    ['The Public Services Commission said so.', 'Public Services'],
    ['Four Great Northern Ferry Lines sank.', 'Great Northern Ferry Lines'],
    ['the defender of Human Rights said so.', 'Human Rights'],
  ])('in "%s" is none', (text, run) => {
    expect(nameIn(text, run)).toBeNull();
  });
});

describe('a name without an office', () => {
  const standsAlone = (text: string, words: string) => {
    const read = tokenized(text);
    const name = read.rangeOf(spanOf(text, words));
    return englishNames.standsAlone(read, name, name);
  };

  it('is somebody’s at the head of a sentence', () => {
    expect(standsAlone('Bruno Keller left.', 'Bruno Keller')).toBe(true);
    expect(standsAlone('It rained. Bruno Keller left.', 'Bruno Keller')).toBe(true);
    expect(standsAlone('Then Bruno Keller left.', 'Bruno Keller')).toBe(false);
  });

  it('does not end with a common noun, unless it begins with a listed first name', () => {
    expect(standsAlone('Harbour Bridge fell.', 'Harbour Bridge')).toBe(false);
    expect(standsAlone('Ingrid Bridge fell.', 'Ingrid Bridge')).toBe(true);
  });

  it('may begin behind other capital words of its sentence’s head', () => {
    const read = tokenized('Midfielder Bruno Keller left.');
    const last = tokenOf(read, 'left');
    expect(englishNames.standsAlone(read, { first: 0, last }, { first: 1, last })).toBe(true);
    expect(englishNames.standsAlone(read, { first: 1, last }, { first: 1, last })).toBe(false);
  });
});
