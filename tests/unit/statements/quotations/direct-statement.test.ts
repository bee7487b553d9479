import { describe, expect, it } from 'vitest';
import { directStatement } from '../../../../src/domain/statements/quotations/direct-statement.ts';
import type { UnresolvedStatement } from '../../../../src/domain/statements/unresolved-statement.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { place } from './place.ts';

/** The quotations of a text one after another, each as its words and what found it, "joined", or null. */
function direct(text: string, lang = 'en') {
  const { read } = place(text, lang);
  let previous: UnresolvedStatement | null = null;
  return read.quotations.map((_, index) => {
    const statement = directStatement(place(text, lang, index), previous);
    if (statement === null || statement === 'joined') return statement;
    previous = statement;
    return [statement.segments.map((segment) => sliceOf(text, segment)).join(' | '), statement.foundBy];
  });
}

describe('a quotation is a statement', () => {
  it('when somebody is named beside it', () => {
    expect(direct('"No," the minister said.')).toEqual([['No,', 'attribution after the quotation']]);
  });

  it('when it stands alone and is long enough', () => {
    expect(direct('"The bridge is safe for us all."')).toEqual([['The bridge is safe for us all.', 'quotation alone']]);
    expect(direct('"The bridge is safe."')).toEqual([null]);
  });

  it('when it is a paragraph of its own behind quoted words, however short', () => {
    expect(direct('"The bridge is safe," she said.\n\n"We hope."')[1]).toEqual([
      'We hope.',
      "quotation's own paragraph",
    ]);
  });

  it('and is none as an expression before its noun', () => {
    expect(direct('She praised his “average” friends.')).toEqual([null]);
  });
});

describe('a quotation goes on with the one before it', () => {
  it('when its attribution stands between them', () => {
    expect(direct('"The bridge," she said, "is safe."')).toEqual([
      ['The bridge,', 'attribution after the quotation'],
      'joined',
    ]);
  });

  it('when nobody else is named for it in the paragraph', () => {
    expect(direct('"The bridge is safe," she said. "The road is new."')[1]).toBe('joined');
  });

  it('but not when somebody else says it', () => {
    expect(direct('"It is safe," she said. "It is not," the mayor said.')[1]).toEqual([
      'It is not,',
      'attribution after the quotation',
    ]);
  });

  it('but not over a paragraph’s end', () => {
    expect(direct('"It is safe," she said.\n\n"The road is new for all of us."')[1]).not.toBe('joined');
  });

  it.each([
    ['ru', '«Мост открыт», - сказал министр. «Дорога закрыта до весны».', 'joined'],
    ['ru', '«Мост открыт», - сказал министр. Газета «Берег» закрыта.', null],
  ])('in %s only as a sentence of its own: %s', (lang, text, expected) => {
    expect(direct(text, lang)[1]).toBe(expected);
  });
});

describe('the conjunction before a quotation', () => {
  it.each([
    ['en', 'The minister said that "the bridge is safe for us all".', 'that'],
    ['ru', 'Министр сказал, что «мост открыт для всех».', 'что'],
    ['hy', 'Նախարարն ասել է, որ «կամուրջը բաց է բոլորի համար»։', 'որ'],
  ])('is kept apart in %s', (lang, text, word) => {
    const quoted = place(text, lang);
    const [clause = null] = quoted.reader.clauses(0);
    const statement = directStatement({ ...quoted, clause }, null);
    const conjunction = statement === null || statement === 'joined' ? null : statement.conjunction;
    expect(conjunction && sliceOf(text, conjunction)).toBe(word);
  });

  it('is none where no such word stands', () => {
    const statement = directStatement(place('The minister said: "No."'), null);
    expect(statement).toMatchObject({ conjunction: null });
  });
});

describe('without rules', () => {
  it('marks alone tell what was said', () => {
    expect(direct('Hij zei: "het kan niet" en ging.', 'nl')).toEqual([
      ['het kan niet', 'quotation by its marks alone'],
    ]);
    expect(direct('De "grote brug" is dicht.', 'nl')).toEqual([null]);
  });
});
