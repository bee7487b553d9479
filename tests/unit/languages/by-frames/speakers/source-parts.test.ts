import { describe, expect, it } from 'vitest';
import { partsByFrames } from '../../../../../src/domain/languages/by-frames/speakers/source-parts.ts';
import { spanOf, tokenized, wordsOf } from '../../../reading/texts.ts';

const parts = (text: string, lang: string, source = text) => {
  const read = tokenized(text, lang);
  const { name, role, organisation } = partsByFrames(read, read.rangeOf(spanOf(text, source)));
  return [wordsOf(read, name), wordsOf(read, role), wordsOf(read, organisation)];
};

describe('the parts of a source in Russian', () => {
  it.each([
    ['Антон Рогов', 'Антон Рогов', null, null],
    ['министр Антон Рогов', 'Антон Рогов', 'министр', null],
    ['министр энергетики Антон Рогов', 'Антон Рогов', 'министр', null],
    ['мэр Каменногорска Остап Вронский', 'Остап Вронский', 'мэр', null],
    ['глава МИД', null, 'глава', 'МИД'],
    ['представитель Правительства', null, 'представитель', 'Правительства'],
    ['глава Лесного института', null, 'глава', null],
    ['министр', null, 'министр', null],
    ['мосты', null, null, null],
  ])('«%s»: name %s, office %s, organisation %s', (text, name, role, organisation) => {
    expect(parts(text, 'ru')).toEqual([name, role, organisation]);
  });

  it('take capital words before an office for an organisation', () => {
    expect(parts('МВД министр Антон Рогов', 'ru')).toEqual(['Антон Рогов', 'министр', 'МВД']);
  });

  it('take the office after a comma', () => {
    expect(parts('Антон Рогов, новый министр', 'ru')).toEqual(['Антон Рогов', 'министр', null]);
  });

  it('take three capital words for a name inside a sentence, the last two at its head', () => {
    const text = 'Вчера говорил Хосе Мария Линд в порту';
    expect(parts(text, 'ru', 'Хосе Мария Линд')[0]).toBe('Хосе Мария Линд');
    expect(parts('Океанолог Вера Тихая', 'ru')[0]).toBe('Вера Тихая');
    expect(parts('Мост упал. Матрос Вера Тихая', 'ru', 'Матрос Вера Тихая')[0]).toBe('Вера Тихая');
  });

  it('keep a patronymic', () => {
    expect(parts('министр Антон Иванович Рогов', 'ru')[0]).toBe('Антон Иванович Рогов');
  });
});

describe('the parts of a source in Armenian', () => {
  it.each([
    ['նախարար Վահե Դարբինյանը', 'Վահե Դարբինյանը', 'նախարար'],
    ['Վահե Դարբինյանը', 'Վահե Դարբինյանը', null],
    ['նախարարը', null, 'նախարարը'],
  ])('«%s»: name %s, office %s', (text, name, role) => {
    expect(parts(text, 'hy').slice(0, 2)).toEqual([name, role]);
  });
});
