import { describe, expect, it } from 'vitest';
import { answererOf } from '../../../../src/domain/statements/speakers/answerer-of.ts';
import { identityOf, metIn, placeOf, spoken } from './places.ts';

const answerer = (asking: string, answer = 'the official', lang = 'en') => {
  const met = metIn(asking, lang);
  const [answers, asks] = lang === 'ru' ? ['Антон Рогов', 'Ольга Лунева'] : ['Bruno Keller', 'Marta Lund'];
  spoken(met, answers);
  return answererOf(met, placeOf(met, answer), identityOf(met, asks))?.named[0]?.name;
};

describe('who answers', () => {
  it('is who spoke before the question, not who asked it', () => {
    const text = 'Director Bruno Keller spoke. Senator Marta Lund asked how many. "Four," the official said.';
    expect(answerer(text)).toBe('Bruno Keller');
    const russian = 'Директор Антон Рогов говорил. Депутат Ольга Лунева спросила, сколько. «Три», — ответил чиновник.';
    expect(answerer(russian, 'чиновник', 'ru')).toBe('Антон Рогов');
  });

  it.each([
    'Director Bruno Keller spoke. Senator Marta Lund was asked how many. "Four," the official said.',
    'Director Bruno Keller spoke. Senator Marta Lund said how many. "Four," the official said.',
    'Director Bruno Keller spoke. Senator Marta Lund, in the rain, asked how many. "Four," the official said.',
    'Director Bruno Keller spoke. Senator Marta Lund has long since asked. "Four," the official said.',
  ])('is who is meant where they have not asked: %s', (text) => {
    expect(answerer(text)).toBe('Marta Lund');
  });

  it('is nobody where nobody is meant, or nobody else has spoken', () => {
    const met = metIn('Senator Marta Lund asked how many. "Four," the official said.');
    const place = placeOf(met, 'the official');
    expect(answererOf(met, place, null)).toBeNull();
    expect(answererOf(met, place, identityOf(met, 'Marta Lund'))).toBeNull();
  });
});
