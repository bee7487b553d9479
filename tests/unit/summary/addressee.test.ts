import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import { addresseeOf } from '../../../src/domain/summary/addressee.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';

function addressee(text: string, lang: string): string | null {
  const language = languageFor(lang);
  const found = addresseeOf(text, extractStatements(text, language, null), language.card);
  return found && sliceOf(text, found);
}

describe('to whom it was said', () => {
  it.each([
    ['"The port is open," Minister Anna Weldon said in an interview with Harbour Courier.', 'Harbour Courier'],
    ['"The port is open," Minister Anna Weldon said in an interview with the “Courier” newspaper.', 'Courier'],
    ['"The port is open," Minister Anna Weldon said in an interview given to the Tidewater agency.', 'Tidewater'],
    ['"The port is open," Minister Anna Weldon told the newspaper Tidewater Daily.', 'Tidewater Daily'],
  ])('is named in English: %s', (text, expected) => {
    expect(addressee(text, 'en')).toBe(expected);
  });

  it.each([
    ['«Порт открыт», — заявил министр Иван Петров в интервью газете «Маяк».', 'Маяк'],
    ['«Порт открыт», — заявил министр Иван Петров в интервью агентству Прилив Новости.', 'Прилив Новости'],
    ['«Порт открыт», — заявил министр Иван Петров в интервью «Приливу».', 'Приливу'],
    ['«Порт открыт», — заявил министр Иван Петров в интервью газете «Степные ведомости».', 'Степные ведомости'],
  ])('is named in Russian: %s', (text, expected) => {
    expect(addressee(text, 'ru')).toBe(expected);
  });

  it('is named in Armenian behind the word for the interview', () => {
    const text = '«Նավահանգիստը բաց է»,- ասել է նախարար Աննա Վելդոնը հարցազրույցում «Փարոս» թերթին։';
    expect(addressee(text, 'hy')).toBe('Փարոս');
  });

  it('is the first that is named, and not what only follows such words', () => {
    expect(
      addressee(
        '"The port is open," Anna Weldon told reporters. "It is," she told Tidewater, and Courier wrote it.',
        'en',
      ),
    ).toBe('Tidewater');
  });

  it('is nobody where nobody is named', () => {
    expect(addressee('"The port is open," Minister Anna Weldon told reporters.', 'en')).toBeNull();
    expect(addressee('"The port is open," Minister Anna Weldon said in an interview with', 'en')).toBeNull();
  });

  it('is nobody where nothing was said', () => {
    expect(addressee('An interview with Harbour Courier was planned.', 'fr')).toBeNull();
    expect(addressee('', 'en')).toBeNull();
  });

  it('is not looked for far from the first words', () => {
    const far = `"The port is open," Minister Anna Weldon said. ${'The pier is long and old. '.repeat(60)}She told Tidewater.`;
    expect(addressee(far, 'en')).toBeNull();
  });

  it('is not looked for in a language without rules', () => {
    expect(addressee('« Le port est ouvert », told Tidewater.', 'fr')).toBeNull();
  });
});
