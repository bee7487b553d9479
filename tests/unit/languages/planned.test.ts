import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { tokensOf } from '../../../src/domain/text/tokens.ts';

const planned = (text: string, lang: string): string[] => {
  const { comparison, lexicon } = languageFor(lang);
  const words = tokensOf(text).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
  return comparison.plannedIn(words, lexicon).map((at) => words[at] as string);
};

describe('what is yet to be done', () => {
  it.each([
    [
      'The potential will also be measured by a panel, and its papers are to appear yearly.',
      'en',
      ['measured', 'appear'],
    ],
    ['The right ought to be written into the rules.', 'en', ['written']],
    ['Потенциал оценит комиссия, а отчёты станут печатать.', 'ru', ['печатать']],
    ['Союз создаст корпус посредников, доклад выйдет осенью.', 'ru', ['создаст', 'выйдет']],
    ['Նոր խումբ կստեղծվի, և զեկույցը կհրապարակվի։', 'hy', ['կստեղծվի', 'կհրապարակվի']],
  ])('is found: %s (%s)', (text, lang, verbs) => {
    expect(planned(text, lang)).toEqual(verbs);
  });

  it.each([
    ['The mechanisms function, and the bloc has kept its word.', 'en'],
    ['It must be said how members should behave.', 'en'],
    ['Союз отвечает на вызовы, становится крепче и приходит на помощь.', 'ru'],
    ['Կազմակերպության կողմի կարծիքը կառույցի կանոնների մասին է։', 'hy'],
    ['Будет', 'xx'],
  ])('is not found in what lasts, is due, or only looks like it: %s (%s)', (text, lang) => {
    expect(planned(text, lang)).toEqual([]);
  });
});
