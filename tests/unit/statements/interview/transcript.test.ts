import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { extractWithReasons } from '../../../../src/domain/statements/extract.ts';
import { said } from '../said.ts';

/** Who says what as a turn; nothing else is asked for. */
const turns = (text: string, lang = 'en'): string[] =>
  said(text, lang)
    .filter(({ kind }) => kind === 'direct')
    .map(({ who, words }) => `${who}: ${words}`);

describe('a talk in which nobody asks', () => {
  it.each([
    ['en', 'LINDQVIST: The terms are known.\n\nSIMONYAN: We need sixty officers.', 'LINDQVIST', 'SIMONYAN'],
    [
      'en',
      'Marta Lindqvist: The terms are known.\n\nDavit Simonyan: We need sixty officers.',
      'Marta Lindqvist',
      'Davit Simonyan',
    ],
    ['ru', 'А. Даниелян: Граница откроется осенью.\n\nН. Авагян: Мы ждём уже год.', 'Даниелян', 'Авагян'],
    ['hy', 'Արա Սիմոնյան. Կամուրջը բաց է։\n\nՎահե Պետրոսյան. Մենք սպասում ենք։', 'Արա Սիմոնյան', 'Վահե Պետրոսյան'],
  ])('is said by those whose labels lead it (%s)', (lang, text, one, other) => {
    const found = turns(text, lang);
    expect(found).toHaveLength(2);
    expect(found[0]).toContain(`${one}: `);
    expect(found[1]).toContain(`${other}: `);
  });

  it('may have an office behind a name in its label', () => {
    const text = 'ANN KERBEY, MILITARY ANALYST: It was an answer.\n\nTOM REEVE, MAYOR: It was none at all.';
    expect(turns(text)).toEqual(['ANN KERBEY: It was an answer.', 'TOM REEVE: It was none at all.']);
  });

  it('has surnames for labels where they take turns', () => {
    expect(
      turns('Lindqvist: The terms are known.\n\nSimonyan: We need more.\n\nLindqvist: Then start hiring.'),
    ).toHaveLength(3);
    expect(turns('Lindqvist: The terms are known.\n\nSimonyan: We need more.')).toEqual([]);
  });

  it.each([
    ['Photo: The bridge at night.\n\nText: The bridge was built in May.', 'headings'],
    ['Price: 5 euros.\n\nSeats: 40 in all.\n\nPrice: 6 euros.', 'a table'],
    ['Marta Lindqvist: The terms are known.\n\nThe bridge was built in 1952.', 'a label alone'],
    ['Marta Lindqvist: “The terms are known.”', 'a quotation behind a name'],
  ])('is not %j: %s', (text) => {
    const found = extractWithReasons(text, languageFor('en'), null).foundBy;
    expect([...found.values()]).not.toContain('turn of an interview');
  });
});

describe('a question and its answer in one paragraph', () => {
  it('are parted, in marks and without', () => {
    const plain =
      'Readers asked Anna Weldon in an interview.\n\nWill it be open at night? From May, I hope.\n\nWhat do you think of the bridge? It is old.';
    expect(turns(plain).map((one) => one.split(': ')[1])).toEqual(['From May, I hope.', 'It is old.']);
    const marked =
      'An interview with Anna Weldon.\n\n“Does it glow?” – It does, under water.\n\n“Who switches it off?” – Nobody. I sleep at night.';
    expect(turns(marked).map((one) => one.split(': ')[1])).toEqual([
      'It does, under water.',
      'Nobody. I sleep at night.',
    ]);
  });

  it('are parted at every dash of a dialogue', () => {
    const text = '– Who goes?\n\n– Two have gone.\n\n– And you? – I stay. – Why? – I like it here.';
    expect(turns(text).map((one) => one.split(': ')[1])).toEqual(['Two have gone.', 'I stay.', 'I like it here.']);
  });

  it('are not where a report asks once, or somebody is said to speak', () => {
    expect(said('Why is the road shut? The rock fell in May.\n\nThe bridge was built in 1952.')).toEqual([]);
    const text = 'Who pays? The minister said that the state pays.\n\nWho builds? The mayor said that the city builds.';
    expect(turns(text)).toEqual([]);
  });
});
