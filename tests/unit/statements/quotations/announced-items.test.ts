import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../../src/domain/statements/extract.ts';
import { said } from '../said.ts';

const items = (text: string, lang = 'en'): string[] => said(text, lang).map(({ who, words }) => `${who}: ${words}`);

describe('the items of a list that a sentence announces', () => {
  it.each([
    ['a dash', '- The road is open.\n\n- Tolls stay low.'],
    ['a bullet', '• The road is open.\n\n• Tolls stay low.'],
    ['a number', '1. The road is open.\n\n2. Tolls stay low.'],
    ['a dash in lines of one paragraph', '- The road is open.\n- Tolls stay low.'],
  ])('are said one by one, led by %s', (_, list) => {
    const found = said(`Minister Anna Weldon also said:\n\n${list}\n\nThe road was built in 1990.`);
    expect(found.map(({ who, words, kind }) => [who, words, kind])).toEqual([
      ['Anna Weldon', 'The road is open.', 'direct'],
      ['Anna Weldon', 'Tolls stay low.', 'direct'],
    ]);
  });

  it('may begin with a small letter and end with a semicolon', () => {
    expect(items('Министр Анна Лунд также сообщила:\n\n- дорога открыта;\n\n- сборы останутся низкими.', 'ru')).toEqual(
      ['Анна Лунд: дорога открыта', 'Анна Лунд: сборы останутся низкими.'],
    );
    expect(items('Նախարար Աննա Լունդը նաև նշել է.\n\n- ճանապարհը բաց է,\n\n- տուրքը կմնա ցածր։', 'hy')).toEqual([
      'Աննա Լունդ: ճանապարհը բաց է',
      'Աննա Լունդ: տուրքը կմնա ցածր։',
    ]);
  });

  it('are those that the page has in a list', () => {
    const text =
      'Minister Anna Weldon also said:\n\nThe road is open.\n\nTolls stay low.\n\nThe road was built in 1990.';
    const spans = ['The road is open.', 'Tolls stay low.'].map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, kind: 'item' as const };
    });
    expect(extractStatements(text, languageFor('en'), null, spans).statements).toHaveLength(2);
  });

  it.each([
    ['nobody speaks', 'The plan of the week:\n\n- The road is open.\n\n- Tolls stay low.'],
    [
      'the sentence has its content itself',
      'Anna Weldon said that two roads are open:\n\n- the northern\n\n- the other',
    ],
    ['a turn says itself who speaks', 'Anna Weldon said:\n\n- Yes, - said Peter Strand.'],
  ])('are none where %s', (_, text) => {
    expect(items(text).filter((one) => /Weldon: (?:The|the|Yes)/.test(one))).toEqual([]);
  });
});
