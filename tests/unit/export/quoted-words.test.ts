import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import marks from '../../../assets/text/quotation-marks.json' with { type: 'json' };
import { pairedMarks } from '../../../src/domain/export/words/paired-marks.ts';
import { quotationMarksSchema } from '../../../src/domain/export/words/quotation-marks-schema.ts';
import { quotedWords } from '../../../src/domain/export/words/quoted-words.ts';
import type { StatementKind } from '../../../src/domain/statements/statement.ts';

/** The statement whose parts stand in a text. */
function printed(text: string, kind: StatementKind, lang: string, ...parts: readonly string[]): string {
  let from = 0;
  const segments = (parts.length > 0 ? parts : [text]).map((part) => {
    const start = text.indexOf(part, from);
    if (start === -1) throw new Error(`“${part}” is not in the text`);
    from = start + part.length;
    return { start, end: from };
  });
  const [start = 0, end = 0] = [segments[0]?.start, segments.at(-1)?.end];
  return quotedWords(text, { kind, start, end, segments, conjunction: null }, lang);
}

it('the marks of languages keep to their schema', () => {
  expect(parse(quotationMarksSchema, marks)).toEqual(marks);
});

describe('a direct quotation in print', () => {
  it.each([
    ['en', '"We will stay,"', '“We will stay”'],
    ['en', '“We will stay.”', '“We will stay.”'],
    ['en', '"We heard a "no" twice"', '“We heard a ‘no’ twice”'],
    ['en', '<We will stay,>', '“We will stay”'],
    ['ru', '"Мы останемся",', '«Мы останемся»'],
    ['ru', '«Есть формат "3+3"», ', '«Есть формат „3+3“»'],
    ['ru', '„Мы останемся“', '«Мы останемся»'],
    ['hy', '«Մենք կմնանք»,', '«Մենք կմնանք»'],
    ['hy', '«Կա «3+3» ձևաչափ»', '«Կա „3+3“ ձևաչափ»'],
    ['de', '"Wir bleiben"', '„Wir bleiben“'],
    ['xx', '«We stay»', '“We stay”'],
  ])('has the marks of %s: %s', (lang, words, wanted) => {
    expect(printed(`He said: ${words} and left.`, 'direct', lang, words)).toBe(wanted);
  });

  it('has both where the report or the statement has lost one', () => {
    expect(printed('"We will stay, he said.', 'direct', 'en', '"We will stay')).toBe('“We will stay”');
    expect(printed('We will stay", he said.', 'direct', 'en', 'We will stay')).toBe('“We will stay”');
    expect(printed('"We will stay, " he said.', 'direct', 'en', 'We will stay')).toBe('“We will stay”');
  });

  it('has none where the report prints none, and keeps what is quoted within', () => {
    expect(printed('Minister: We will stay.', 'direct', 'en', 'We will stay.')).toBe('We will stay.');
    expect(printed('Minister: "Yes" is my answer.', 'direct', 'en', '"Yes" is my answer.')).toBe('“Yes” is my answer.');
    expect(printed('"Council" is "no word"', 'direct', 'en')).toBe('“Council” is “no word”');
  });

  it('stands in one pair where its attribution or a paragraph parts it', () => {
    expect(printed('"We will," he said, "stay here."', 'direct', 'en', '"We will,"', '"stay here."')).toBe(
      '“We will … stay here.”',
    );
    expect(printed('"One.\n\n"Two."', 'direct', 'en', '"One.', '"Two."')).toBe('“One.\n\nTwo.”');
  });

  it('keeps a word in marks at its head that is not all of it', () => {
    expect(printed('««Совет» не нужен»', 'direct', 'ru')).toBe('«„Совет“ не нужен»');
  });
});

describe('a paraphrase in print', () => {
  it('gets no marks, and those of a word in it are the language’s, with the comma outside', () => {
    expect(printed('the plan was "not a threat"', 'mixed', 'en')).toBe('the plan was “not a threat”');
    expect(printed('it is "late," and "not over,"', 'mixed', 'en')).toBe('it is “late”, and “not over”');
    expect(printed('это "не угроза"', 'mixed', 'ru')).toBe('это «не угроза»');
    expect(printed('they will stay', 'indirect', 'en')).toBe('they will stay');
  });

  it('leaves inches, apostrophes and comparisons alone, and half a pair out', () => {
    expect(printed('a 5" pipe isn\'t enough, x < 5 and y > 3', 'indirect', 'en')).toBe(
      'a 5" pipe isn\'t enough, x < 5 and y > 3',
    );
    expect(printed('the «plan is late', 'indirect', 'ru')).toBe('the plan is late');
  });
});

describe('whatever a report prints', () => {
  const text = fc.string({ unit: fc.constantFrom(...'«»“”„"<>,. \nab5—’'), maxLength: 40 });
  const onlyLetters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

  it('no letter is added, lost or moved', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<StatementKind>('direct', 'mixed', 'indirect'),
        fc.constantFrom('en', 'ru', 'hy'),
        (words, kind, lang) => {
          const made = quotedWords(
            words,
            { kind, start: 0, end: words.length, segments: [{ start: 0, end: words.length }], conjunction: null },
            lang,
          );
          expect(onlyLetters(made)).toBe(onlyLetters(words));
        },
      ),
    );
  });

  it('all marks come in pairs', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('ru', 'hy'), (words, lang) => {
        const made = quotedWords(
          words.replaceAll('"', '«'),
          {
            kind: 'direct',
            start: 0,
            end: words.length,
            segments: [{ start: 0, end: words.length }],
            conjunction: null,
          },
          lang,
        );
        expect(made.split('«').length).toBe(made.split('»').length);
      }),
    );
  });

  it('is paired in one pass', () => {
    const many = '«'.repeat(100_000);
    expect(pairedMarks(many).lone).toHaveLength(100_000);
  });
});
