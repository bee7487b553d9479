import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../../src/domain/statements/extract.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';

/** The statements that answer the questions of a text, by the first word of the question. */
function answers(text: string, lang = 'en'): (string | null)[] {
  const { statements, questions } = extractStatements(text, languageFor(lang), null);
  return statements.map((one) => {
    const question = questions.find(({ id }) => id === one.answers);
    return question === undefined ? null : (sliceOf(text, question).split(/\s/)[0] ?? null);
  });
}

const ASKED = 'Asked whether the fare would rise, Minister Anna Weldon said that it would not.';

describe('the answer to a question', () => {
  it('goes on as long as the same person speaks', () => {
    expect(answers(`${ASKED} She added that the road was dry.`)).toEqual(['whether', 'whether']);
    expect(answers(`${ASKED}\n\nShe added that the road was dry.`)).toEqual(['whether', 'whether']);
  });

  it('ends where somebody else speaks, also for what is said after them', () => {
    const text = `${ASKED} Mayor Tom Reeve said that the road was wet. Weldon said that the pier was old.`;
    expect(answers(text)).toEqual(['whether', null, null]);
  });

  it.each([
    ['en', `${ASKED}\n\nTo recall, Weldon said on Monday: “The pier is old.”`],
    [
      'ru',
      'На вопрос, вырастет ли цена, министр Анна Велдон ответила, что не вырастет.\n\nНапомним, Велдон заявила в мае, что причал стар.',
    ],
    [
      'hy',
      'Հարցին, թե կբարձրանա՞ արդյոք գինը, նախարար Աննա Վելդոնն ասաց, որ չի բարձրանա։\n\nՀիշեցնենք, Վելդոնը մայիսին ասել էր, որ նավամատույցը հին է։',
    ],
  ])('ends at what was before (%s)', (lang, text) => {
    const [first, ...others] = answers(text, lang);
    expect(first).not.toBeNull();
    expect(others.every((one) => one === null)).toBe(true);
    expect(others).not.toEqual([]);
  });

  it('ends behind a paragraph in which nobody speaks', () => {
    const text = `${ASKED}\n\nThe port has three piers.\n\nWeldon said that the pier was old.`;
    expect(answers(text)).toEqual(['whether', null]);
  });

  it('ends with a refusal', () => {
    const text = `Asked whether the fare would rise, the minister declined to comment. The minister said that the road was dry.`;
    expect(answers(text)).toEqual([null]);
  });
});
