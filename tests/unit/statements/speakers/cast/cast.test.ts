import { describe, expect, it } from 'vitest';
import {
  castOf,
  FURTHEST_BACK,
  likeliestMention,
  mentionFrom,
  mentionsAfter,
  mentionsBefore,
} from '../../../../../src/domain/statements/speakers/cast/cast.ts';
import { tokenized, tokenOf } from '../../../reading/texts.ts';

const castIn = (text: string, lang = 'en') => castOf(tokenized(text, lang));
const namedAt = (text: string, lang = 'en') =>
  castIn(text, lang).mentions.map(({ identity, named }) => [
    identity.named[0]?.name,
    named === null ? 'surname' : 'in full',
  ]);

describe('the cast of a text', () => {
  it('knows a surname alone wherever it stands, before the full name too', () => {
    expect(namedAt('Then Keller left. Mayor Bruno Keller came back, and Keller slept.')).toEqual([
      ['Bruno Keller', 'surname'],
      ['Bruno Keller', 'in full'],
      ['Bruno Keller', 'surname'],
    ]);
  });

  it('knows it in other cases', () => {
    expect(namedAt('Министр Антон Рогов уехал. Потом видели Рогова.', 'ru')).toEqual([
      ['Антон Рогов', 'in full'],
      ['Антон Рогов', 'surname'],
    ]);
    expect(namedAt('Նախարար Վահե Դարբինյանը մեկնեց։ Երեկ տեսան Դարբինյանին։', 'hy')).toEqual([
      ['Վահե Դարբինյան', 'in full'],
      ['Վահե Դարբինյան', 'surname'],
    ]);
  });

  it('tells two of one surname apart, a surname alone being whose name stood last', () => {
    expect(namedAt('Tobias Falk left. Ingrid Falk left. Then Falk came back.').map(([name]) => name)).toEqual([
      'Tobias Falk',
      'Ingrid Falk',
      'Ingrid Falk',
    ]);
  });

  it('brings together what stands beside the names of one person', () => {
    const cast = castIn('Tavolan Minister Bruno Keller left. B. Keller, head of the Harbour Board, came back.');
    const [first] = cast.mentions;
    expect([...(first?.identity.roles ?? [])]).toContain('minister');
    expect([...(first?.identity.places ?? [])]).toContain('tavolan');
    expect(first?.identity.at[0]).toBe(first?.at);
  });

  it('takes a gender from a title', () => {
    expect(castIn('Mrs. Robin Keller left.').mentions[0]?.identity.gender).toBe('woman');
    expect(castIn('Mayor Robin Keller left.').mentions[0]?.identity.gender).toBeNull();
  });

  it('counts abbreviations', () => {
    const { abbreviations } = castIn('CSTO met. The CSTO and the WHO met.');
    expect(abbreviations.get('csto')).toBe(2);
    expect(abbreviations.get('who')).toBe(1);
    expect(abbreviations.get('met')).toBeUndefined();
  });

  it('counts no surname in capitals inside a full name for one', () => {
    expect(castIn('Mayor Bruno KELLER left. Then the WHO met.').abbreviations.get('keller')).toBeUndefined();
  });

  it('is empty without rules', () => {
    const cast = castIn('Marta Lund i WHO', 'pl');
    expect(cast.mentions).toEqual([]);
    expect(cast.abbreviations.size).toBe(0);
  });
});

describe('the mentions of a cast', () => {
  const text = 'Mayor Bruno Keller left. Ingrid Falk stayed. Then Keller came back.';
  const read = tokenized(text);
  const cast = castOf(read);

  it('are found from a token on, and before it', () => {
    expect(mentionFrom(cast, 0)).toBe(0);
    expect(mentionFrom(cast, tokenOf(read, 'Ingrid'))).toBe(1);
    expect(mentionFrom(cast, 99)).toBe(3);
    expect(mentionsBefore(cast, tokenOf(read, 'Then'))).toHaveLength(2);
    expect(mentionsBefore(cast, tokenOf(read, 'Then'), 1)).toEqual([cast.mentions[1]]);
    expect(mentionsAfter(cast, tokenOf(read, 'Then'))).toEqual([cast.mentions[2]]);
    expect(mentionsBefore(cast, 0)).toEqual([]);
  });

  it('are looked at so far and no further', () => {
    const long = castIn(`Mayor Bruno Keller left. ${'Then Keller slept. '.repeat(60)}`);
    expect(mentionsBefore(long, 9999)).toHaveLength(FURTHEST_BACK);
    expect(mentionsAfter(long, 0)).toHaveLength(FURTHEST_BACK);
  });

  it('are likelier a person’s beside an office', () => {
    const before = mentionsBefore(cast, tokenOf(read, 'Then'));
    expect(likeliestMention(before, () => true)?.identity.key).toBe('keller');
    expect(likeliestMention(before, ({ key }) => key === 'falk')?.identity.key).toBe('falk');
    expect(likeliestMention(before, () => false)).toBeUndefined();
    expect(likeliestMention([], () => true)).toBeUndefined();
  });
});
