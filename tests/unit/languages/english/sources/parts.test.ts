import { describe, expect, it } from 'vitest';
import { englishParts } from '../../../../../src/domain/languages/english/sources/parts.ts';
import { spanOf, tokenized, wordsOf } from '../../../reading/texts.ts';

const parts = (text: string, source = text) => {
  const read = tokenized(text);
  const { name, role, organisation } = englishParts(read, read.rangeOf(spanOf(text, source)));
  return [wordsOf(read, name), wordsOf(read, role), wordsOf(read, organisation)];
};

describe('the parts of an English source', () => {
  it.each([
    ['Marta Lund', 'Marta Lund', null, null],
    ['minister Marta Lund', 'Marta Lund', 'minister', null],
    ['the Minister Marta Lund', 'Marta Lund', 'Minister', null],
    ['the minister', null, 'minister', null],
    ['CSTO Secretary General Marta Lund', 'Marta Lund', 'Secretary General', 'CSTO'],
    ['Deputy Energy Minister Marta Lund', 'Marta Lund', 'Deputy Energy Minister', null],
    ['minister of transport Marta Lund', 'Marta Lund', 'minister of transport', null],
    ['Minister of Education, Science and Sports Marta Lund', 'Marta Lund', 'Minister', null],
    ['president of the Court Marta Lund', 'Marta Lund', 'president of the Court', null],
    ["Nordland's Marta Lund", 'Marta Lund', null, null],
    ['an official', null, 'official', null],
    ['the ferry company', null, null, null],
    ['', null, null, null],
  ])('"%s": name %s, office %s, organisation %s', (text, name, role, organisation) => {
    expect(parts(text)).toEqual([name, role, organisation]);
  });

  it('take the office after a comma for the name before it', () => {
    expect(parts('Marta Lund, head of the Harbour Board, said so', 'Marta Lund, head of the Harbour Board')).toEqual([
      'Marta Lund',
      'head of the Harbour Board',
      null,
    ]);
    expect(
      parts('Marta Lund, a sailor and minister, said so', 'Marta Lund, a sailor and minister').slice(0, 2),
    ).toEqual(['Marta Lund', 'sailor and minister']);
  });

  it('take the name after a comma for the office before it', () => {
    expect(
      parts('the head of the service, Marta Lund, said', 'the head of the service, Marta Lund').slice(0, 2),
    ).toEqual(['Marta Lund', 'head']);
  });

  it.each(["The Prosecutor General's Office", "the Minister's press service"])(
    'name nobody where an office owns a body: %s',
    (text) => {
      expect(parts(text)).toEqual([null, null, null]);
    },
  );
});
