import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../src/domain/statements/speakers/persons-met.ts';
import { genderOfPronoun, referredTo } from '../../../../src/domain/statements/speakers/referred-to.ts';
import { tokenized } from '../../reading/texts.ts';
import { metIn, placeOf, spoken } from './places.ts';

function meant(text: string, pronoun: string, known: Partial<Place> & { spoke?: string; lang?: string } = {}) {
  const { spoke, lang = 'en', ...place } = known;
  const met = metIn(text, lang);
  const recent = spoke === undefined ? null : spoken(met, spoke);
  return referredTo(met, placeOf(met, pronoun, { recent, ...place }))?.name ?? null;
}

describe('a pronoun', () => {
  it.each([
    ['she', 'en', 'woman'],
    ['her', 'en', 'woman'],
    ['his', 'en', 'man'],
    ['they', 'en', null],
    ['она', 'ru', 'woman'],
    ['неё', 'ru', 'woman'],
    ['его', 'ru', 'man'],
    ['они', 'ru', null],
    ['նա', 'hy', null],
    ['ona', 'pl', null],
  ])('tells who is meant: %s (%s) %s', (word, lang, gender) => {
    expect(genderOfPronoun(tokenized(word, lang), 0)).toBe(gender);
  });

  it('stands for whom the sentences since the last statement are about', () => {
    const text = 'Mayor Bruno Keller came. Mrs. Marta Lund slept. "No," she added, he said.';
    expect(meant(text, 'she', { spoke: 'Bruno Keller', lastSaid: 0 })).toBe('Marta Lund');
    expect(meant(text, 'he', { spoke: 'Bruno Keller', lastSaid: 0 })).toBe('Bruno Keller');
  });

  it('in Armenian too, where it tells no gender', () => {
    const text = 'Նախարար Վահե Դարբինյանը եկավ։ Քաղաքապետ Գոռ Հացթուխյանը քնեց։ Նա ասաց։';
    expect(meant(text, 'Նա', { lang: 'hy', spoke: 'Վահե Դարբինյան', lastSaid: 0 })).toBe('Գոռ Հացթուխյան');
  });

  it('stands else for who spoke last', () => {
    expect(
      meant('Mayor Bruno Keller came. It rained. Then he left.', 'he', { spoke: 'Bruno Keller', lastSaid: 0 }),
    ).toBe('Bruno Keller');
  });

  it('stands else for who was named last before it, then first after it', () => {
    expect(meant('The bridge of Mayor Bruno Keller fell. Then he left.', 'he')).toBe('Bruno Keller');
    expect(meant('Then he left. The bridge of Mayor Bruno Keller fell.', 'he')).toBe('Bruno Keller');
  });

  it('does not stand for somebody of the other gender', () => {
    expect(meant('Spokeswoman Marta Lund came. Then he left.', 'he', { spoke: 'Marta Lund', lastSaid: 0 })).toBe('he');
    expect(meant('Депутат Ольга Лунева пришла. Потом он ушел.', 'он', { lang: 'ru' })).toBe('он');
  });

  it('stands for a man whose first name ends like a woman’s, where nobody else is there', () => {
    const text = 'Lawmaker Dorja Keller came. Then he left.';
    const met = metIn(text);
    const recent = spoken(met, 'Dorja Keller');
    const source = { first: 5, last: 6 };
    expect(referredTo(met, { ...placeOf(met, 'he'), source, recent, lastSaid: 0 })).toBe(recent);
  });

  it('for a woman prefers the only woman to somebody of whom nothing is known', () => {
    const text = 'With Mrs. Marta Lund came the sailor Robin Keller. It rained, she added.';
    expect(meant(text, 'she', { spoke: 'Robin Keller', lastSaid: -1 })).toBe('Marta Lund');
  });

  it('behind a name stands for it', () => {
    expect(meant('It was Mayor Bruno Keller, who left.', 'who')).toBe('Bruno Keller');
    expect(meant('Пришел мэр Антон Рогов, который ушел.', 'который', { lang: 'ru' })).toBe('Антон Рогов');
  });

  it('for many is nobody who spoke alone', () => {
    expect(meant('Mayor Bruno Keller came. Then they left.', 'they', { spoke: 'Bruno Keller', lastSaid: 0 })).toBe(
      'they',
    );
    const text = 'Мэр Антон Рогов пришел. Потом они ушли.';
    expect(meant(text, 'они', { lang: 'ru', spoke: 'Антон Рогов', lastSaid: 0 })).toBe('они');
  });

  it('that only owns words is nobody’s name', () => {
    expect(meant('According to her, it rains.', 'her')).toBeNull();
    expect(meant('Then he left.', 'he')).toBe('he');
  });

  it('for a person stands for no body', () => {
    const met = metIn('It rained. Then she left.');
    const recent = met.add({ name: 'the port company', named: { start: 0, end: 2 }, isBody: true });
    expect(referredTo(met, placeOf(met, 'she', { recent }))?.name).toBe('she');
    expect(referredTo(met, placeOf(met, 'It', { recent }))).toBe(recent);
  });
});
