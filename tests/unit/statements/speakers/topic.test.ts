import { describe, expect, it } from 'vitest';
import { topicOf, topicSince } from '../../../../src/domain/statements/speakers/topic.ts';
import { metIn, placeOf } from './places.ts';

const topic = (text: string, lang = 'en', number = 0) => {
  const found = topicOf(metIn(text, lang), number);
  return typeof found === 'string' || found === null ? found : (found.named[0]?.name ?? null);
};

describe('whom a sentence is about', () => {
  it.each([
    ['Mayor Bruno Keller opened the bridge.', 'en', 'Bruno Keller'],
    ['The bridge was opened by Mayor Bruno Keller.', 'en', 'Bruno Keller'],
    ['Present was also the chairman Jan Visser.', 'en', 'Jan Visser'],
    ['Мэр Антон Рогов открыл мост.', 'ru', 'Антон Рогов'],
    ['Քաղաքապետ Վահե Դարբինյանը բացեց կամուրջը։', 'hy', 'Վահե Դարբինյան'],
  ])('is its subject or whom it brings in: %s (%s)', (text, lang, name) => {
    expect(topic(text, lang)).toBe(name);
  });

  it.each([
    ['He opened the bridge for Mayor Bruno Keller.', 'en'],
    ['Then she slept.', 'en'],
    ['Он открыл мост.', 'ru'],
    ['Նա բացեց կամուրջը։', 'hy'],
  ])('is the same as before behind a pronoun: %s (%s)', (text, lang) => {
    expect(topic(text, lang)).toBe('same');
  });

  it.each([
    ['The bridge was opened.', 'en'],
    ['The bridge fell before anybody saw that she slept.', 'en'],
    ['"Mayor Bruno Keller slept."', 'en'],
    ['Marta Lund śpi.', 'pl'],
    ['', 'en'],
  ])('is nobody in "%s" (%s)', (text, lang) => {
    expect(topic(text, lang)).toBeNull();
  });

  it('is nobody where there is no such sentence', () => {
    expect(topic('Mayor Bruno Keller slept.', 'en', 7)).toBeNull();
    expect(topic('Mayor Bruno Keller slept.', 'en', -1)).toBeNull();
  });
});

describe('whom the sentences since the last statement are about', () => {
  const text =
    'Mayor Bruno Keller opened the bridge. Architect Ingrid Falk cried. She left. It rained. It snowed. The end came.';
  const met = metIn(text);
  const since = (words: string, lastSaid: number) => topicSince(met, placeOf(met, words, { lastSaid }))?.named[0]?.name;

  it('is the subject nearest before, pronouns passed over', () => {
    expect(since('It rained', -1)).toBe('Ingrid Falk');
    expect(since('Architect', -1)).toBe('Bruno Keller');
  });

  it('is looked for in three sentences, none of them before the last statement', () => {
    expect(since('It snowed', -1)).toBe('Ingrid Falk');
    expect(since('The end', -1)).toBeUndefined();
    expect(since('It rained', 1)).toBeUndefined();
    expect(since('Mayor', -1)).toBeUndefined();
  });
});
