import { describe, expect, it } from 'vitest';
import { LONGEST_SOURCE, sourceAfter, startsSource } from '../../../src/domain/reading/source-after-cue.ts';
import { tokenized, tokenOf, wordsOf } from './texts.ts';

/** The source behind the first `cue` of a text. */
function behind(cue: string, text: string, lang = 'en'): string | null {
  const read = tokenized(text, lang);
  return wordsOf(read, sourceAfter(read, tokenOf(read, cue) + 1, read.tokens.length));
}

describe('the source behind an inverted cue', () => {
  it.each([
    ['said the minister.', 'the minister', 'ends with its sentence'],
    ['said the minister, who leads the talks.', 'the minister', 'ends at a comma'],
    ['said the minister on Monday.', 'the minister', 'ends before an occasion'],
    ['said the head of the River Board on Monday.', 'the head of the River Board', 'goes on over what links its words'],
    ['said Anna Weber of River Press.', 'Anna Weber of River Press', 'goes on to a name behind a link'],
    ['said Anna Weber and Karl Lang.', 'Anna Weber and Karl Lang', 'can be two persons'],
    ['said Dr. Weber of the U.S. mission.', 'Dr. Weber of the U.S. mission', 'keeps its abbreviations'],
    ['said the mayor of the old town.', 'the mayor of the old town', 'takes a noun behind an article'],
    ['said the mayor of the', 'the mayor', 'ends before a link to nothing'],
    ['said the mayor of the and so on.', 'the mayor', 'ends before a link to a word that only joins'],
    ['said he on Monday.', 'he', 'is a pronoun alone'],
    ['said the minister also.', 'the minister', 'ends before an adverb'],
    ['said the minister Monday.', 'the minister Monday', 'takes a weekday for a name, for its capital'],
    ['said a resident.', 'a resident', 'need not be an office'],
  ])('of "%s" is "%s": it %s', (text, source) => {
    expect(behind('said', text)).toBe(source);
  });

  it.each([
    ['said that it is ready.', 'that'],
    ['said on Monday.', 'a preposition'],
    ['said, the road is open.', 'a mark'],
    ['said said.', 'another cue'],
    ['said', 'the end of the text'],
  ])('of "%s" is none: what follows is %s', (text) => {
    expect(behind('said', text)).toBeNull();
  });

  it('drops a word at its end that only joins', () => {
    const read = tokenized('said Weber and the');
    expect(wordsOf(read, sourceAfter(read, 1, 3))).toBe('Weber');
  });

  it('is found in Russian and Armenian', () => {
    expect(behind('сказал', 'сказал министр обороны на встрече.', 'ru')).toBe('министр обороны');
    expect(behind('сообщил', 'сообщил глава комиссии по Северу.', 'ru')).toBe('глава комиссии по Северу');
    expect(behind('ասաց', 'ասաց նախարար Հայկ Սարոյանը։', 'hy')).toBe('նախարար Հայկ Սարոյանը');
  });

  it('is none in a language without rules', () => {
    expect(behind('zei', 'zei Anna Weber.', 'nl')).toBeNull();
  });

  it('does not go beyond its limit, and never beyond a long title', () => {
    const read = tokenized(`said ${'Weber '.repeat(40)}`);
    expect(sourceAfter(read, 1, 3)).toEqual({ first: 1, last: 3 });
    expect(sourceAfter(read, 1, read.tokens.length)).toEqual({ first: 1, last: 1 + LONGEST_SOURCE });
  });
});

describe('a source can begin', () => {
  it.each([
    ['Weber', 'en', true, 'with a name'],
    ['he', 'en', true, 'with a pronoun'],
    ['the', 'en', true, 'with an article'],
    ['residents', 'en', true, 'with a noun'],
    ['12', 'en', true, 'with a number'],
    ['of', 'en', false, 'not with a word that joins'],
    ['said', 'en', false, 'not with a cue'],
    [',', 'en', false, 'not with a mark'],
    ['он', 'ru', true, 'with a pronoun'],
    ['в', 'ru', false, 'not with a preposition'],
    ['նա', 'hy', true, 'with a pronoun'],
  ])('%s (%s): %s, %s', (word, lang, answer) => {
    expect(startsSource(tokenized(word, lang), 0)).toBe(answer);
  });

  it('nowhere outside the text', () => {
    expect(startsSource(tokenized('Weber'), 1)).toBe(false);
  });
});
