import { describe, expect, it } from 'vitest';
import { passedOnFrame } from '../../../../../src/domain/languages/russian/frames/passed-on.ts';
import { framed, words } from '../../by-frames/framed.ts';

const passedOn = (text: string): (string | null)[] | null => {
  const read = framed(text);
  const from = read.tokens.findIndex(({ norm }) => norm === '»') + 1;
  const found = passedOnFrame.read({ read, from, limit: read.tokens.length, opensSentence: true });
  return found === null ? null : [words(read, found.cue), words(read, found.source)];
};

describe('words that an agency passes on', () => {
  it.each([
    ['«Мост готов», — приводит агентство слова инженера Гнатова.', 'приводит', 'инженера Гнатова'],
    ['«Мост готов», — приводит слова Гнатова агентство.', 'приводит слова', 'Гнатова'],
    ['«Мост готов», — приводятся в сообщении слова мэра.', 'приводятся', 'мэра'],
    ['«Мост готов», — передаёт «Вестник» слова Гнатова.', 'передаёт', 'Гнатова'],
  ])('belong to whoever is named behind them: «%s»', (text, cue, who) => {
    expect(passedOn(text)).toEqual([cue, who]);
  });

  it.each([
    ['nothing parts them from the quotation', '«Мост готов» приводит агентство слова Гнатова.'],
    ['the verb is another', '«Мост готов», — сказал агентству слова Гнатов.'],
    ['no words are passed on', '«Мост готов», — приводит агентство мост.'],
    ['nobody is named', '«Мост готов», — приводит агентство слова.'],
    ['the clause ends first', '«Мост готов», — приводит агентство, слова Гнатова.'],
  ])('are none where %s', (_case, text) => {
    expect(passedOn(text)).toBeNull();
  });
});
