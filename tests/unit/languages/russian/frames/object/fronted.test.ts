import { describe, expect, it } from 'vitest';
import { frontedFrame } from '../../../../../../src/domain/languages/russian/frames/object/fronted.ts';
import { said } from '../../../../statements/said.ts';
import { framed, words } from '../../../by-frames/framed.ts';

const one = (text: string): (string | null)[][] => said(text, 'ru').map(({ words, who }) => [words, who]);

describe('what is said, before its word of saying', () => {
  it.each([
    ['Обвинения в халатности инженер Тарас Гнатов отвергает.', 'Обвинения в халатности', 'Тарас Гнатов'],
    ['Слухи об отставке опроверг инженер Тарас Гнатов.', 'Слухи об отставке', 'Тарас Гнатов'],
    ['О закрытии моста сообщил рыбакам инженер Тарас Гнатов.', 'О закрытии моста', 'Тарас Гнатов'],
    ['Но слухи об отставке Гнатов опроверг.', 'слухи об отставке', 'Гнатов'],
  ])('is taken with who speaks: %s', (text, content, who) => {
    expect(one(text)).toEqual([[content, who]]);
  });

  it.each([
    ['Спортсменка вину отрицает.', 'вину', 'Спортсменка'],
    ['Анна Белова эти обвинения отвергла.', 'эти обвинения', 'Анна Белова'],
  ])('stands between who denies it and the word: %s', (text, content, who) => {
    const read = framed(text);
    const at = read.tokens.findIndex((_, token) => read.ownCueAt(token) !== null);
    const cue = read.ownCueAt(at);
    if (cue === null) throw new Error('no cue');
    const limit = read.tokens.length;
    const found = frontedFrame.read({ read, cue, floor: 0, limit, first: 0, opening: null, pointsBack: false });
    expect(found && [words(read, found.reported.content), words(read, found.reported.source)]).toEqual([content, who]);
  });

  it('belongs to the place beside a plural', () => {
    expect(one('Сообщения о трещине в ведомстве опровергли.').map(([content]) => content)).toEqual([
      'Сообщения о трещине',
    ]);
  });

  it.each([
    'О трещине инженер Тарас Гнатов не сообщил.',
    'О нём сообщил инженер Тарас Гнатов.',
    'О трещине не сообщалось.',
    'Данные о погоде инженер Тарас Гнатов собирает сам.',
    'Рыбу инженер Тарас Гнатов подтвердил.',
  ])('is none without a thing that can be denied, or where nobody says it: %s', (text) => {
    expect(one(text)).toEqual([]);
  });

  it('is no topic in the middle of a clause', () => {
    const text = 'При обсуждении вопроса о мосте инженер Тарас Гнатов напомнил об обвале.';
    expect(one(text)).toEqual([['об обвале', 'Тарас Гнатов']]);
  });
});

describe('a body that is sure of something', () => {
  it('speaks where it closes the sentence', () => {
    expect(one('Мост почти готов, уверены в ведомстве.').map(([content]) => content)).toEqual(['Мост почти готов']);
  });

  it('is no speaker where somebody believes in something', () => {
    expect(one('Рыбаки уверены в победе.')).toEqual([['в победе', 'Рыбаки']]);
  });
});
