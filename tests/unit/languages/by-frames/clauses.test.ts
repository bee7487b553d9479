import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../src/domain/languages/by-frames/clauses.ts';
import { framed } from './framed.ts';

/** What the first sentence of a text reports: the words and the frame that found them. */
const clausesIn = (text: string): [string, string][] => {
  const read = framed(text);
  const [sentence] = read.sentences;
  if (sentence === undefined) return [];
  return clausesOf(read, sentence).map((said) => [read.wordsOf(said.content), said.foundBy]);
};

describe('a sentence', () => {
  it('reports each content in reading order, by the frame that found it', () => {
    expect(clausesIn('Гнатов сказал, что мост готов, и добавил, что дорога закрыта: «Осталась покраска».')).toEqual([
      ['мост готов', 'SOURCE CUE that CONTENT'],
      ['дорога закрыта', 'SOURCE CUE that CONTENT'],
      ['«Осталась покраска»', 'CONTENT: «CONTENT»'],
    ]);
    expect(clausesIn('Վանեսյանն ասաց, որ կամուրջը փակ է, և ավելացրեց, որ ճանապարհը բաց է։')).toEqual([
      ['կամուրջը փակ է', 'SOURCE CUE that CONTENT'],
      ['ճանապարհը բաց է', 'SOURCE CUE that CONTENT'],
    ]);
  });

  it('does not report through a credit', () => {
    expect(clausesIn('Как сообщает ТАСС, Гнатов сказал, что мост готов.')).toEqual([
      ['мост готов', 'SOURCE CUE that CONTENT'],
    ]);
    expect(clausesIn('Мост готов, сообщает ТАСС.')).toEqual([]);
  });

  it('does not report by the words that lead a question in', () => {
    expect(clausesIn('Отвечая на вопрос, когда мост откроют, Гнатов сказал, что в мае.')).toEqual([
      ['в мае', 'SOURCE CUE that CONTENT'],
    ]);
  });

  it('in Armenian takes no lead behind a cue for that of a question', () => {
    expect(clausesIn('Նախարարը նշեց՝ անդրադառնալով կամրջին, որ այն փակ է։')).toEqual([
      ['այն փակ է', 'SOURCE CUE that CONTENT'],
    ]);
  });

  it('that points back has nothing apart from its attribution', () => {
    expect(clausesIn('Об этом сообщил Гнатов, сказал Рогов.')).toEqual([]);
  });

  it('reports nothing without a cue, or without words', () => {
    expect(clausesIn('Мост готов.')).toEqual([]);
    expect(clausesIn('')).toEqual([]);
  });

  it('is looked at no further than its first 1,500 tokens', () => {
    const contents = (before: number): number => {
      const read = framed(`${'мост '.repeat(before)}, Гнатов сказал, что мост готов.`);
      return clausesOf(read, { first: 0, last: read.tokens.length, paragraph: 0 }).length;
    };
    expect(contents(1_400)).toBe(1);
    expect(contents(1_600)).toBe(0);
  });
});
