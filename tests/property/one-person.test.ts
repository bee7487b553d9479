import { describe, expect, it } from 'vitest';
import { said } from '../unit/statements/said.ts';
import { ARMENIAN, type ArmenianName, type Declined, RUSSIAN } from './declined-names.ts';

/** Sentences of a text that name somebody in several ways; every order of them is read, so that any of the forms can be met first. */
type Sentences = readonly string[];

/** Every order of some sentences. */
const orders = (sentences: Sentences): string[] =>
  sentences.length < 2
    ? [sentences.join('')]
    : sentences.flatMap((first, at) =>
        orders(sentences.filter((_, other) => other !== at)).map((rest) => `${first} ${rest}`),
      );

function russian(given: Declined, surname: Declined, ending: '' | 'а'): { name: string; sentences: Sentences } {
  const full = `${given.genitive} ${surname.genitive}`;
  return {
    name: `${given.nominative} ${surname.nominative}`,
    sentences: [
      `Инженер ${given.nominative} ${surname.nominative} заявил${ending}, что мост почти готов.`,
      `По словам ${full}, опоры уже покрасили.`,
      `«Движение откроют весной», – сказал${ending} ${surname.nominative}.`,
      `По мнению ${surname.genitive}, дорога пока узка.`,
    ],
  };
}

function armenian(
  given: string,
  { nominative, subject, genitive }: ArmenianName,
): { name: string; sentences: Sentences } {
  return {
    name: `${given} ${nominative}`,
    sentences: [
      `Ինժեներ ${given} ${subject} հայտնեց, որ կամուրջը գրեթե պատրաստ է։`,
      `Ինժեներ ${given} ${genitive} խոսքով՝ հենարաններն արդեն ներկել են։`,
      `«Երթևեկությունը կբացվի գարնանը»,- ասաց ${subject}։`,
      `${genitive} կարծիքով՝ ճանապարհը դեռ նեղ է։`,
    ],
  };
}

/** The orders in which somebody comes out as several people, or by another name. */
const faults = (lang: string, { name, sentences }: { name: string; sentences: Sentences }): string[] =>
  orders(sentences).flatMap((text) => {
    const names = [...new Set(said(text, lang).map(({ who }) => who))];
    return names.length === 1 && names[0] === name ? [] : [`${name}: ${names.join(', ')} | ${text}`];
  });

const RUSSIAN_PEOPLE = [
  ...RUSSIAN.man.given.flatMap((given) => RUSSIAN.man.surname.map((surname) => russian(given, surname, ''))),
  ...RUSSIAN.woman.given.flatMap((given) => RUSSIAN.woman.surname.map((surname) => russian(given, surname, 'а'))),
];
const ARMENIAN_PEOPLE = ARMENIAN.given.flatMap((given) => ARMENIAN.surname.map((surname) => armenian(given, surname)));

describe('somebody who is named in several cases is one person, by the name in the nominative', () => {
  it('in Russian, whatever the kind of the surname', () => {
    expect(RUSSIAN_PEOPLE.length).toBeGreaterThan(400);
    expect(RUSSIAN_PEOPLE.flatMap((one) => faults('ru', one))).toEqual([]);
  });

  it('in Armenian, with articles and cases', () => {
    expect(ARMENIAN_PEOPLE.length).toBeGreaterThan(80);
    expect(ARMENIAN_PEOPLE.flatMap((one) => faults('hy', one))).toEqual([]);
  });
});

describe('two people of one surname stay two', () => {
  it.each([
    [
      'ru',
      'По словам Анны Кравчук, мост готов. По словам Тараса Кравчука, мост закрыт.',
      ['Анна Кравчук', 'Тарас Кравчук'],
    ],
    [
      'hy',
      'Աննա Մելոյանի խոսքով՝ կամուրջը պատրաստ է։ Տարաս Մելոյանի խոսքով՝ կամուրջը փակ է։',
      ['Աննա Մելոյան', 'Տարաս Մելոյան'],
    ],
  ])('in %s', (lang, text, names) => {
    expect(said(text, lang).map(({ who }) => who)).toEqual(names);
  });
});
