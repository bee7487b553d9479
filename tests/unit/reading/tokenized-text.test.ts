import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { TokenizedText } from '../../../src/domain/reading/tokenized-text.ts';
import { tokenized, tokenOf } from './texts.ts';

describe('a text cut into tokens', () => {
  const text = tokenized('The Mayor, 52, said so.\n\nHe left.');

  it('answers for each token', () => {
    expect(text.norm(1)).toBe('mayor');
    expect(text.isWord(1)).toBe(true);
    expect(text.isCapital(1)).toBe(true);
    expect(text.isPunctuation(2)).toBe(true);
    expect(text.isWord(3)).toBe(false);
    expect(text.isPunctuation(3)).toBe(false);
    expect(text.isCapital(5)).toBe(false);
    expect([text.startOf(1), text.endOf(1)]).toEqual([4, 9]);
  });

  it('has paragraphs', () => {
    expect(text.paragraphs).toHaveLength(2);
  });

  it.each([-1, 99])('has nothing at place %i, which is outside of it', (at) => {
    expect(text.norm(at)).toBe('');
    expect(text.isWord(at) || text.isPunctuation(at) || text.isCapital(at)).toBe(false);
    expect(text.is(at, 'determiner')).toBe(false);
    expect(text.isMark(at, '.,')).toBe(false);
    expect(text.cueAt(at)).toBeNull();
    expect([text.startOf(at), text.endOf(at)]).toEqual([0, 0]);
  });

  it('asks the lists of its language for the class of a word', () => {
    expect(text.is(0, 'determiner')).toBe(true);
    expect(text.is(1, 'determiner')).toBe(false);
    expect(text.isAny(1, ['determiner', 'role'])).toBe(true);
    expect(text.isAny(1, ['determiner', 'adverb'])).toBe(false);
    expect(text.isAny(1, [])).toBe(false);
    expect(text.lexicon).toBe(languageFor('en').lexicon);
  });

  it('knows one of several marks', () => {
    expect(text.isMark(2, '.,')).toBe(true);
    expect(text.isMark(2, '.;')).toBe(false);
    expect(text.isMark(2, '')).toBe(false);
  });

  it('holds nothing in marks before quotations are known', () => {
    const quoted = tokenized('"Yes," he said.');
    expect(quoted.inMarks(1)).toBe(false);
    expect(quoted.isQuoted(1)).toBe(false);
  });
});

describe('spans and tokens', () => {
  const text = tokenized('One two, three four.');

  it.each([
    [4, 7, 1, 2],
    [4, 8, 1, 3],
    [5, 6, 1, 2],
    [3, 4, 1, 1],
    [0, 20, 0, 6],
    [20, 20, 6, 6],
  ])('of [%i, %i) are the tokens [%i, %i)', (start, end, first, last) => {
    expect(text.rangeOf({ start, end })).toEqual({ first, last });
  });

  it('of tokens run from the first one to the last', () => {
    expect(text.spanOf({ first: 1, last: 4 })).toEqual({ start: 4, end: 14 });
    expect(text.wordsOf({ first: 1, last: 4 })).toBe('two, three');
    expect(text.wordsOf({ first: 0, last: 1 })).toBe('One');
  });

  it('part two neighbours by a line or not', () => {
    const lines = tokenized('One\ntwo three');
    expect(lines.isLineBetween(0, 1)).toBe(true);
    expect(lines.isLineBetween(1, 2)).toBe(false);
  });
});

describe('a cue of saying', () => {
  it.each([
    ['The mayor said so.', 'said', 'en', 'a verb'],
    ['The mayor is sure.', 'sure', 'en', 'an adjective'],
    ['It is open, according to the mayor.', 'according', 'en', 'a phrase'],
    ['According to the mayor it is open.', 'According', 'en', 'a phrase at the head of a sentence'],
    ['Мэр сказал это.', 'сказал', 'ru', 'a verb'],
    ['По его словам, мост открыт.', 'По', 'ru', 'a phrase'],
    ['Քաղաքապետն ասաց դա։', 'ասաց', 'hy', 'a verb'],
  ])('in "%s" is "%s" (%s): %s', (text, cue, lang) => {
    const read = tokenized(text, lang);
    expect(read.cueAt(tokenOf(read, cue))).not.toBeNull();
  });

  it('has all its tokens and its classes', () => {
    const read = tokenized('It is open, according to the mayor.');
    const cue = read.cueAt(tokenOf(read, 'according'));
    expect(cue).toMatchObject({ first: 4, last: 6 });
    expect(cue?.classes.has('accordingTo')).toBe(true);
  });

  it.each([
    ['The report is long.', 'report', 'a noun behind an article'],
    ['The State Department opened.', 'State', 'a name'],
    ['The bridge is open.', 'bridge', 'another word'],
    ['It is open.', '.', 'a mark'],
  ])('in "%s" is not "%s": it is %s', (text, word) => {
    const read = tokenized(text);
    expect(read.cueAt(tokenOf(read, word))).toBeNull();
  });

  it('with a capital begins a sentence', () => {
    const read = tokenized('It is open. Said he: Said is a name.');
    expect(read.cueAt(tokenOf(read, 'Said'))).not.toBeNull();
    const name = tokenized('He met Said there.');
    expect(name.cueAt(tokenOf(name, 'Said'))).toBeNull();
  });

  it('is found once', () => {
    const language = languageFor('en');
    let asked = 0;
    const counting = {
      ...language,
      words: {
        ...language.words,
        isNounUse: () => {
          asked++;
          return false;
        },
      },
    };
    const read = new TokenizedText('The mayor said so.', counting);
    expect(read.cueAt(2)).toBe(read.cueAt(2));
    expect(asked).toBe(1);
  });

  it('is one of the report’s own words while nothing is known to be quoted', () => {
    const read = tokenized('The mayor said so.');
    expect(read.ownCueAt(2)).toBe(read.cueAt(2));
  });

  it('is none in a language without rules', () => {
    const read = tokenized('The mayor said so.', 'nl');
    expect(read.tokens.every((_token, at) => read.cueAt(at) === null)).toBe(true);
  });
});

describe('a sentence may start', () => {
  it.each([
    ['It is open', 'It', true, 'at the head of a text'],
    ['Yes. It is open', 'It', true, 'behind a full stop'],
    ['Այո։ Դա բաց է', 'Դա', true, 'behind a full stop of another script'],
    ['She said: It is open', 'It', true, 'behind a colon'],
    ['She said “It is open', 'It', true, 'behind a quotation mark'],
    ['– It is open', 'It', true, 'behind a dash'],
    ['Yes,\nIt is open', 'It', true, 'behind a mark at the end of a line'],
    ['Yes, It is open', 'It', false, 'not behind a comma'],
    ['So It is open', 'It', false, 'not behind a word'],
    ['In 2024 It is open', 'It', false, 'not behind a number'],
  ])('in "%s" at "%s": %s, %s', (text, word, answer) => {
    const read = tokenized(text);
    expect(read.isSentenceStart(tokenOf(read, word))).toBe(answer);
  });
});
