import { describe, expect, it } from 'vitest';
import { sourceBefore } from '../../../src/domain/reading/source-before-cue.ts';
import { tokenized, tokenOf, wordsOf } from './texts.ts';

/** The source before the last `cue` of a text, not before the token `floor`. */
function leftOf(cue: string, text: string, lang = 'en', floor = 0): string | null {
  const read = tokenized(text, lang);
  return wordsOf(read, sourceBefore(read, tokenOf(read, cue, -1), floor));
}

describe('the source before a cue', () => {
  it.each([
    ['The minister said', 'The minister', 'stands right before it'],
    ['The minister has also clearly said', 'The minister', 'stands before fillers'],
    ['However, he said', 'he', 'is a pronoun alone'],
    ['The minister, recognizing this fact, said', 'The minister', 'stands before an aside between commas'],
    ['The minister, recognizing this fact, also said', 'The minister', 'and before fillers behind the aside'],
    ['It is ready, the head of the board said', 'the head of the board', 'goes on over what links its words'],
    ['Bank of America said', 'Bank of America', 'can be a name with a link'],
    ['of the board said', 'the board', 'does not begin with a link'],
    ['Gen. Lang said', 'Gen. Lang', 'keeps its abbreviations'],
    ['Some 12 residents said', 'Some 12 residents', 'may hold a number'],
    ['here residents said', 'residents', 'begins behind an adverb'],
    ['because residents said', 'residents', 'begins behind a word that joins'],
    ['noted residents said', 'residents', 'begins behind another cue'],
    ['They left. The minister said', 'The minister', 'begins after a full stop'],
  ])('in "%s" is "%s": it %s', (text, source) => {
    expect(leftOf('said', text)).toBe(source);
  });

  it.each([
    ['said', 'nothing stands there'],
    ['It is ready. said', 'a sentence ends there'],
    ['is, said', 'no aside is opened before the comma'],
    ['The road. It is open, said', 'a sentence ends before an aside is opened'],
    ['also said', 'only a filler stands there'],
  ])('in "%s" is none: %s', (text) => {
    expect(leftOf('said', text)).toBeNull();
  });

  it('is not looked for before the floor', () => {
    expect(leftOf('said', 'Karl Lang Anna Weber said', 'en', 2)).toBe('Anna Weber');
    expect(leftOf('said', 'Anna Weber said', 'en', 2)).toBeNull();
  });

  it('is no capital word that only looks like an adverb', () => {
    expect(leftOf('said', 'Mayor Kelly said')).toBe('Mayor Kelly');
  });

  it('is found in Russian and Armenian, Latin names included', () => {
    expect(leftOf('сказал', 'министр обороны также сказал', 'ru')).toBe('министр обороны');
    expect(leftOf('сообщил', 'представитель Bank of Rivers сообщил', 'ru')).toBe('представитель Bank of Rivers');
    expect(leftOf('ասաց', 'նախարարը նաև ասաց', 'hy')).toBe('նախարարը');
  });

  it('is none in a language without rules', () => {
    expect(leftOf('zei', 'Anna Weber zei', 'nl')).toBeNull();
  });
});
