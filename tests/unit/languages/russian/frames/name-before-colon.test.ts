import { describe, expect, it } from 'vitest';
import { nameBeforeColonFrame } from '../../../../../src/domain/languages/russian/frames/name-before-colon.ts';
import { framed, words } from '../../by-frames/framed.ts';

const namedIn = (text: string): string | null => {
  const read = framed(text);
  const [sentence] = read.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  const marks = read.tokens.flatMap(({ norm }, token) => (/[«»]/.test(norm) ? [token] : []));
  const [first = -1, closing = -1] = marks.slice(-2);
  const place = { read, sentence, first, from: closing + 1, limit: sentence.last, opensSentence: false, aside: null };
  return words(read, nameBeforeColonFrame.read(place)?.source ?? null);
};

describe('a name before the colon of a quotation', () => {
  it.each([
    ['Инженер Тарас Гнатов: «Мост готов».', 'Инженер Тарас Гнатов'],
    ['Тарас Гнатов: «Мост готов».', 'Тарас Гнатов'],
    ['Директор порта Гнатов: «Мост готов».', 'Директор порта Гнатов'],
  ])('is who speaks: «%s»', (text, who) => {
    expect(namedIn(text)).toBe(who);
  });

  it.each([
    ['words stand behind the quotation', 'Тарас Гнатов: «Мост готов» и ушёл.'],
    ['a cue stands before it', 'Тарас Гнатов сказал: «Мост готов».'],
    ['a circumstance stands before it', 'Тарас Гнатов в мае: «Мост готов».'],
    ['no name stands before it', 'Новая дорога: «Мост готов».'],
    ['no colon stands before it', 'Тарас Гнатов — «Мост готов».'],
    ['the name is in marks', 'Завод «Луч»: «Мост готов».'],
  ])('is none where %s', (_case, text) => {
    expect(namedIn(text)).toBeNull();
  });
});
