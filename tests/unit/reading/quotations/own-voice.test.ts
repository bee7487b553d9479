import { describe, expect, it } from 'vitest';
import { hasCueOfSaying, isInOwnVoice } from '../../../../src/domain/reading/quotations/own-voice.ts';
import { tokenized } from '../texts.ts';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

describe('words in somebody’s own voice', () => {
  it.each([
    ['We are ready', 'en', true],
    ['It is what you want', 'en', true],
    ['They let us in', 'en', true],
    ['They are ready', 'en', false],
    ['The man who left is here', 'en', false],
    ['Мы готовы', 'ru', true],
    ['Они готовы', 'ru', false],
    ['Մենք պատրաստ ենք', 'hy', true],
    ['Նրանք պատրաստ են', 'hy', false],
    ['Wij zijn klaar', 'nl', false],
    ['', 'en', false],
  ])('"%s" (%s): %s', (text, lang, answer) => {
    expect(isInOwnVoice(tokenized(text, lang), whole(text))).toBe(answer);
  });

  it('are those of the stretch alone', () => {
    const read = tokenized('They are ready. We are not.');
    expect(isInOwnVoice(read, { start: 0, end: 15 })).toBe(false);
    expect(isInOwnVoice(read, { start: 15, end: 27 })).toBe(true);
  });
});

describe('words in which somebody is said to speak', () => {
  it.each([
    ['the mayor said so', 'en', true],
    ['the mayor left', 'en', false],
    ['two statements by the mayor', 'en', false],
    ['мэр сказал это', 'ru', true],
    ['мэр ушёл', 'ru', false],
    ['քաղաքապետն ասաց', 'hy', true],
    ['de burgemeester zei', 'nl', false],
  ])('"%s" (%s): %s', (text, lang, answer) => {
    expect(hasCueOfSaying(tokenized(text, lang), whole(text))).toBe(answer);
  });
});
