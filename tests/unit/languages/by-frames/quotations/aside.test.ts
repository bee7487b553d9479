import { describe, expect, it } from 'vitest';
import { asideFrame, asideIn, endsPart } from '../../../../../src/domain/languages/by-frames/quotations/aside.ts';
import { framed, words } from '../framed.ts';

/** The words before the first aside of a text, its attribution, and the words behind it. */
const asideOf = (text: string): (string | null)[] | null => {
  const read = framed(text);
  const aside = asideIn(read, 0, text.length);
  if (aside === null) return null;
  return [text.slice(0, aside.from), words(read, aside.cue), words(read, aside.source), text.slice(aside.to)];
};

describe('an aside inside quoted words', () => {
  it.each([
    ['Мост готов, - сказал Гнатов, - но закрыт', ['Мост готов', 'сказал', 'Гнатов', 'но закрыт']],
    ['Мост готов, — также сказал Гнатов. — Осталась покраска', ['Мост готов', 'сказал', 'Гнатов', 'Осталась покраска']],
    ['Готов ли мост? — спросил Гнатов. — Да', ['Готов ли мост?', 'спросил', 'Гнатов', 'Да']],
    ['Мост готов, — инженер Гнатов сказал, — но закрыт', ['Мост готов', 'сказал', 'инженер Гнатов', 'но закрыт']],
    [
      'Мост готов, - заявил Гнатов, отвечая на вопрос, когда его откроют. - Осталась покраска',
      ['Мост готов', 'заявил', 'Гнатов', 'Осталась покраска'],
    ],
    ['Կամուրջը փակ է,- ասաց Վանեսյանը,- բայց պատրաստ', ['Կամուրջը փակ է', 'ասաց', 'Վանեսյանը', 'բայց պատրաստ']],
  ])('is found in «%s»', (text, expected) => {
    expect(asideOf(text)).toEqual(expected);
  });

  it.each([
    ['nothing follows it', 'Мост готов, - сказал Гнатов.'],
    ['no mark stands before the dash', 'Мост готов - сказал Гнатов, - но закрыт'],
    ['other words stand behind who speaks', 'Мост готов, - сказал Гнатов, рыбаки ушли, - но закрыт'],
    ['nobody is named', 'Мост готов, - сказал, - но закрыт'],
    ['nothing says that it was said', 'Мост готов, - ура, Гнатов, - но закрыт'],
    ['the second dash is far', `Мост готов, - сказал Гнатов ${'очень '.repeat(40)}- но закрыт`],
    ['there are no words', ''],
  ])('is none where %s', (_case, text) => {
    expect(asideOf(text)).toBeNull();
  });

  it('lies between the offsets that are asked for', () => {
    const text = 'Мост готов, - сказал Гнатов, - но закрыт';
    expect(asideIn(framed(text), 0, text.indexOf('- но'))).toBeNull();
  });
});

describe('the frame of asides', () => {
  it('gives the attribution that the marks hold already', () => {
    const read = framed('«Мост готов, - сказал Гнатов, - но закрыт».');
    const [quotation] = read.quotations;
    const [sentence] = read.sentences;
    const aside = quotation?.aside ?? null;
    if (sentence === undefined || aside === null) throw new Error('no aside');
    const place = {
      read,
      sentence,
      first: 0,
      from: read.tokens.length - 1,
      limit: read.tokens.length,
      opensSentence: true,
    };
    expect(asideFrame.read({ ...place, aside })).toBe(aside);
    expect(asideFrame.read({ ...place, aside: null })).toBeNull();
  });
});

describe('a part of a quotation', () => {
  it.each([',', '.', '!', '?', '…', '։'])('ends at «%s»', (mark) => {
    expect(endsPart(mark)).toBe(true);
  });

  it.each([':', '-', 'мост', ''])('does not end at «%s»', (mark) => {
    expect(endsPart(mark)).toBe(false);
  });
});
