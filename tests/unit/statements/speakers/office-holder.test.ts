import { describe, expect, it } from 'vitest';
import { holderOf } from '../../../../src/domain/statements/speakers/office-holder.ts';
import type { Place } from '../../../../src/domain/statements/speakers/persons-met.ts';
import { metIn, placeOf, spoken } from './places.ts';

/** Who is meant by a description that stands in a text; `recent` has just spoken. */
function holder(text: string, words: string, known: Partial<Place> & { spoke?: string; lang?: string } = {}) {
  const { spoke, lang = 'en', ...place } = known;
  const met = metIn(text, lang);
  const recent = spoke === undefined ? null : spoken(met, spoke);
  const at = placeOf(met, words, { recent, ...place });
  const description = met.language.sources.description(met.read, at.source, at.nameCase);
  if (description === null) throw new Error(`"${words}" describes nobody`);
  return holderOf(met, description, at)?.name ?? null;
}

const TWO = 'The Tavolan minister Bruno Keller came. The Nordish minister Marta Lund came. ';

describe('the holder of an office', () => {
  it('is whom the last sentences are about, of the place that is named', () => {
    expect(holder(`${TWO}Then the minister left.`, 'the minister')).toBe('Marta Lund');
    expect(holder(`${TWO}Then the Tavolan minister left.`, 'the Tavolan minister')).toBe('Bruno Keller');
    expect(holder(`${TWO}Then the Sudish minister left.`, 'the Sudish minister')).toBeNull();
  });

  it('is else who spoke last, then who was named last', () => {
    const text = 'In rain with Mayor Bruno Keller. In snow with Mayor Ida Falk. There the mayor slept.';
    expect(holder(text, 'the mayor', { spoke: 'Bruno Keller' })).toBe('Bruno Keller');
    expect(holder(text, 'the mayor')).toBe('Ida Falk');
  });

  it.each([
    ['Ambassador Jan Visser came. Then the diplomat left.', 'the diplomat', 'en', 'Jan Visser'],
    ['Lawyer Marta Lund came. Then the attorney left.', 'the attorney', 'en', 'Marta Lund'],
    ['Посол Агнета Линд приехала. Потом дипломат уехала.', 'дипломат', 'ru', 'Агнета Линд'],
    ['Դեսպան Վահե Դարբինյանը եկավ։ Հետո դիվանագետը մեկնեց։', 'դիվանագետը', 'hy', 'Վահե Դարբինյան'],
  ])('may be called by another: %s', (text, words, lang, name) => {
    expect(holder(text, words, { lang })).toBe(name);
  });

  it('agrees with the gender of the word or of its verb', () => {
    expect(holder('Spokesman Jan Visser came. Then the spokeswoman left.', 'the spokeswoman')).toBeNull();
    const text = 'Министр Семен Рогов приехал. Министр Ольга Лунева приехала. Потом министр уехал.';
    expect(holder(text, 'министр', { lang: 'ru', verb: 'man' })).toBe('Семен Рогов');
    expect(holder(text, 'министр', { lang: 'ru', verb: 'woman' })).toBe('Ольга Лунева');
  });

  it('is no former one and no deputy', () => {
    expect(holder('Former minister Marta Lund came. Then the minister left.', 'the minister')).toBeNull();
    expect(holder('Deputy director Marta Lund came. Then the director left.', 'the director')).toBeNull();
    expect(holder('Former minister Marta Lund came. Then the former minister left.', 'the former minister')).toBe(
      'Marta Lund',
    );
  });

  it('heads a body', () => {
    const text = 'Secretary Bruno Keller of the CSTO came, CSTO Secretary Bruno Keller. Then the CSTO chief left.';
    expect(holder(text, 'the CSTO chief')).toBe('Bruno Keller');
    expect(holder('The secretary Bruno Keller came. Then the CSTO chief left.', 'the CSTO chief')).toBeNull();
  });

  it('of a ministry is its minister, where only one is named', () => {
    const one = 'Министр Семен Рогов приехал. ';
    expect(holder(`${one}Потом глава МИД уехал.`, 'глава МИД', { lang: 'ru' })).toBe('Семен Рогов');
    const two = `${one}Министр Антон Белов приехал. `;
    expect(holder(`${two}Потом глава МИД уехал.`, 'глава МИД', { lang: 'ru' })).toBeNull();
  });

  it('may be anyone who has spoken, where the word is for anyone', () => {
    const text = 'The sailor Bruno Keller came. Then the official left.';
    expect(holder(text, 'the official', { spoke: 'Bruno Keller' })).toBe('Bruno Keller');
    expect(holder('It rained. Then the official left.', 'the official')).toBeNull();
  });

  it('may be one whose office the text leaves out, where the word is for a statesman', () => {
    const text = 'Bruno Keller came. Then the president left.';
    expect(holder(text, 'the president')).toBe('Bruno Keller');
    expect(holder('Sailor Bruno Keller came. Then the president left.', 'the president')).toBeNull();
    expect(holder('Bruno Keller came. Then the coach left.', 'the coach')).toBeNull();
  });

  it('of another country is who spoke last only if that was spoken of', () => {
    const known = { spoke: 'Bruno Keller', lastSaid: 0 };
    const said = 'In Tavola it was Bruno Keller’s day. "So?" the Tavolan president said. And: Bruno Keller came.';
    expect(holder(said, 'the Tavolan president', known)).toBe('Bruno Keller');
    const other = 'In spring it was Bruno Keller’s day. "So?" the Tavolan president said. And: Bruno Keller came.';
    expect(holder(other, 'the Tavolan president', known)).toBeNull();
  });
});
