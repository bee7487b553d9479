import { describe, expect, it } from 'vitest';
import {
  beforeAgency,
  isAgency,
  isLatin,
  isOutlet,
} from '../../../../../src/domain/languages/by-frames/words/outlets.ts';
import { at, behind, framed, words } from '../framed.ts';

describe('an outlet', () => {
  it.each([
    ['сообщает ТАСС', 'ТАСС'],
    ['сообщает агентство Север', 'агентство'],
    ['сообщает городской портал', 'городской'],
    ['сообщает «Вечерний порт»', '«'],
    ['сообщает Reuters', 'Reuters'],
    ['հաղորդում է ՏԱՍՍ-ը', 'ՏԱՍՍ-ը'],
    ['հաղորդում է «Հյուսիս-Ինֆորմը»', '«'],
  ])('in «%s» is at «%s»', (text, word) => {
    const read = framed(text);
    expect(isOutlet(read, at(read, word))).toBe(true);
  });

  it.each([
    ['сообщает Гнатов', 'Гнатов'],
    ['сообщает министр', 'министр'],
    ['сообщает министр портала', 'министр'],
    ['ասում է «Գլոբուս» թատրոնի տնօրենը', '«'],
    ['сообщает, что', ','],
  ])('in «%s» is not at «%s»', (text, word) => {
    const read = framed(text);
    expect(isOutlet(read, at(read, word))).toBe(false);
  });

  it('stands nowhere outside the text', () => {
    expect(isOutlet(framed('сообщает'), 1)).toBe(false);
    expect(isAgency(framed(''), 0)).toBe(false);
  });
});

describe('an agency', () => {
  it('is known by its own name or kind, or by another script; not by marks', () => {
    const read = framed('ТАСС, агентство, Reuters, «Вечерний порт», Гнатов');
    const tokens = ['ТАСС', 'агентство', 'Reuters', '«', 'Гнатов'].map((word) => at(read, word));
    expect(tokens.map((token) => isAgency(read, token))).toEqual([true, true, true, false, false]);
  });

  it('behind the one who is quoted is no part of the source', () => {
    const read = framed('слова Тараса Гнатова агентство «Север»');
    const source = { first: at(read, 'Тараса'), last: read.tokens.length };
    expect(words(read, beforeAgency(read, source))).toBe('Тараса Гнатова');
    const alone = { first: at(read, 'Тараса'), last: behind(read, 'Гнатова') };
    expect(beforeAgency(read, alone)).toEqual(alone);
  });
});

describe('Latin letters', () => {
  it.each([
    ['reuters', true],
    ['élan', true],
    ['рейтер', false],
    ['լրատու', false],
    ['25', false],
    ['', false],
  ])('begin «%s»: %s', (word, expected) => {
    expect(isLatin(word)).toBe(expected);
  });
});
