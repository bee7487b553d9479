import { describe, expect, it } from 'vitest';
import { apartAt, closingAt } from '../../../../../src/domain/languages/by-frames/frames/apart.ts';
import { partBehind } from '../../../../../src/domain/languages/by-frames/frames/part-behind.ts';
import { at, behind, cuePlace, framed } from '../framed.ts';

const partIn = (text: string, cue: string, who: string, isClosing: boolean): string | null => {
  const read = framed(text);
  const place = cuePlace(read, cue);
  const words = { first: at(read, cue), last: behind(read, who) };
  const source = { first: at(read, who), last: words.last };
  const part = partBehind(isClosing ? closingAt(place, place.cue, words, source) : apartAt(place, words, source));
  return part === null || part === 'no content' ? part : read.wordsOf(part);
};

describe('behind an attribution before or inside its content', () => {
  it.each([
    ['По словам Гнатова, мост готов.', 'По словам', 'мост готов'],
    ['По словам Гнатова — мост готов.', 'По словам', 'мост готов'],
    ['По словам Гнатова: мост готов.', 'По словам', 'мост готов'],
    ['По словам Гнатова, что мост готов.', 'По словам', 'мост готов'],
    ['По словам Гнатова (инженера), мост готов.', 'По словам', 'мост готов'],
    ['Мост готов, по словам Гнатова.', 'по словам', null],
    ['Мост готов, по словам Гнатова, сообщает ТАСС.', 'по словам', null],
    ['По словам Гнатова мост готов.', 'По словам', 'no content'],
  ])('«%s»', (text, cue, part) => {
    expect(partIn(text, cue, 'Гнатова', false)).toBe(part);
  });

  it('no pause is needed in Armenian', () => {
    expect(partIn('Կամուրջը փակ է, ըստ Ղորղանյանի հաշվարկների այսօր։', 'ըստ', 'Ղորղանյանի', false)).toBeNull();
    expect(partIn('Ըստ Ղորղանյանի՝ կամուրջը փակ է։', 'Ըստ', 'Ղորղանյանի', false)).toBe('կամուրջը փակ է');
  });
});

describe('behind an attribution that closes', () => {
  it.each([
    ['its sentence may end', 'Мост готов, сказал Гнатов.', null],
    ['an occasion may stand', 'Мост готов, сказал Гнатов на брифинге.', null],
    ['a credit may stand', 'Мост готов, сказал Гнатов, сообщает ТАСС.', null],
    ['more about the speaker may stand', 'Мост готов, сказал Гнатов, знакомый с делом.', null],
    ['a second attribution may stand', 'Мост готов, сказал Гнатов, добавив о дороге.', null],
    ['the content may go on', 'Мост, сказал Гнатов, готов и открыт.', 'готов и открыт'],
    ['no object of the cue may stand', 'Мост готов, заявил Гнатов о заморозке.', 'no content'],
    ['no other words may stand', 'Мост готов, сказал Гнатов дочери.', 'no content'],
    ['no other clause may stand', 'Мост готов, сказал Гнатов на брифинге что знал.', 'no content'],
  ])('%s: «%s»', (_case, text, part) => {
    const cue = text.includes('заявил') ? 'заявил' : 'сказал';
    expect(partIn(text, cue, 'Гнатов', true)).toBe(part);
  });

  it('may stand in Armenian how it was said', () => {
    const text = 'Կամուրջը փակ է, ընդգծեց Ղորղանյանը՝ ելույթ ունենալով համաժողովում։';
    expect(partIn(text, 'ընդգծեց', 'Ղորղանյանը', true)).toBeNull();
  });
});
