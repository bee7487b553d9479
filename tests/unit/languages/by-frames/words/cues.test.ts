import { describe, expect, it } from 'vitest';
import {
  cueEndingAt,
  introducesWords,
  isFirstPerson,
  isOfSaying,
  quotesOnly,
  takesClause,
  withNegation,
} from '../../../../../src/domain/languages/by-frames/words/cues.ts';
import type { CueClass } from '../../../../../src/domain/lexicon/word-classes.ts';
import { at, behind, cuePlace, framed, words } from '../framed.ts';

const cueOf = (...classes: CueClass[]): Parameters<typeof takesClause>[0] => ({
  first: 0,
  last: 1,
  classes: new Set(classes),
});

describe('a cue', () => {
  it.each<[CueClass, boolean, boolean, boolean]>([
    ['say', true, true, true],
    ['tell', true, true, true],
    ['believe', true, true, false],
    ['show', true, true, false],
    ['adjective', true, true, false],
    ['ask', false, true, false],
    ['urge', false, true, false],
    ['call', false, true, false],
    ['appraise', false, true, false],
    ['accordingTo', false, false, false],
    ['discourse', false, false, false],
  ])(
    'of the class %s takes a clause: %s, stands beside a quotation: %s, is of saying: %s',
    (name, clause, words, saying) => {
      const cue = cueOf(name);
      expect([takesClause(cue), introducesWords(cue), isOfSaying(cue)]).toEqual([clause, words, saying]);
    },
  );

  it('of two classes does what either does', () => {
    expect(takesClause(cueOf('ask', 'say'))).toBe(true);
    expect(takesClause(cueOf())).toBe(false);
  });

  it('is found by the token behind it', () => {
    const read = framed('Ղորղանյանն ասել է, որ կամուրջը փակ է։');
    expect(words(read, cueEndingAt(read, behind(read, 'ասել է')))).toBe('ասել է');
    expect(cueEndingAt(read, behind(read, 'ասել'))).toBeNull();
    expect(cueEndingAt(read, behind(read, 'ասել է,'))).toBeNull();
    expect(cueEndingAt(read, 0)).toBeNull();
  });

  it('may only say that a quotation was spoken', () => {
    const read = framed('Гнатов не поверил: «Мост готов». Рогов сказал: «Готов».');
    expect(quotesOnly(read, cuePlace(read, 'не поверил').cue)).toBe(true);
    expect(quotesOnly(read, cuePlace(read, 'сказал').cue)).toBe(false);
  });

  it('has its negation with it', () => {
    const read = framed('Гнатов не сказал, что мост готов, а Рогов сказал, что готов.');
    expect(words(read, withNegation(read, cuePlace(read, 'сказал, что мост').cue))).toBe('не сказал');
    expect(words(read, withNegation(read, cuePlace(read, 'сказал, что готов').cue))).toBe('сказал');
  });
});

describe('the one who writes', () => {
  it('is a pronoun of the first person alone', () => {
    const read = framed('Я сказал, и мы с Гнатовым сказали.');
    expect(isFirstPerson(read, { first: 0, last: 1 })).toBe(true);
    const we = at(read, 'мы');
    expect(isFirstPerson(read, { first: we, last: we + 3 })).toBe(false);
    const name = at(read, 'Гнатовым');
    expect(isFirstPerson(read, { first: name, last: name + 1 })).toBe(false);
  });
});
