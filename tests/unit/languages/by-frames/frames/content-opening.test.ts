import { describe, expect, it } from 'vitest';
import { cuePlace, framed } from '../framed.ts';

/** What opens the content behind a cue, and the first word of it. */
const openingOf = (text: string, cue: string): [string, string] | null => {
  const read = framed(text);
  const { opening } = cuePlace(read, cue);
  return opening === null ? null : [opening.by, read.norm(opening.start)];
};

describe('a content is opened', () => {
  it.each([
    ['Гнатов сказал, что мост готов.', 'сказал', 'that', 'мост'],
    ['Гнатов сказал журналистам на брифинге, что мост готов.', 'сказал', 'that', 'мост'],
    ['Гнатов сказал газете «Вечерний порт», что мост готов.', 'сказал', 'that', 'мост'],
    ['Гнатов добавил: мост готов.', 'добавил', 'colon', 'мост'],
    ['Гнатов добавил: «Мост готов».', 'добавил', 'colon', '«'],
    ['Гнатов объяснил, почему мост закрыт.', 'объяснил', 'question word', 'почему'],
    ['Гнатов заявил «Мост готов и скоро будет открыт для всех».', 'заявил', 'quotation', '«'],
    ['Гнатов заявил — «Мост готов».', 'заявил', 'quotation', '«'],
    ['Ղորղանյանն ասաց, որ կամուրջը փակ է։', 'ասաց', 'that', 'կամուրջը'],
    ['Ղորղանյանն ասաց՝ կամուրջը փակ է։', 'ասաց', 'pause', 'կամուրջը'],
    ['Ղորղանյանն ասաց՝ ելույթ ունենալով ժողովում, որ կամուրջը փակ է։', 'ասաց', 'that', 'կամուրջը'],
    ['Ղորղանյանն ասել է. «Կամուրջը փակ է»։', 'ասել', 'quotation', '«'],
  ])('in «%s» behind «%s» by: %s', (text, cue, by, first) => {
    expect(openingOf(text, cue)).toEqual([by, first]);
  });

  it.each([
    ['where the clause ends first', 'Гнатов сказал; что будет, увидим.', 'сказал'],
    ['where another cue takes it', 'Гнатов сказал и Рогов заявил, что мост готов.', 'сказал'],
    ['where another clause begins', 'Гнатов сказал, когда открыли мост, что он готов.', 'сказал'],
    ['behind a verb that takes none', 'Гнатов назвал мост так: готов.', 'назвал'],
    ['where it names only the topic', 'Гнатов рассказал о том, почему мост закрыт.', 'рассказал'],
    ['inside the words of the report', 'Гнатов сказал мосту «Мост готов и скоро будет открыт для всех».', 'сказал'],
    ['at the end of its sentence', 'Об этом Гнатов сказал.', 'сказал'],
  ])('nowhere %s', (_case, text, cue) => {
    expect(openingOf(text, cue)).toBeNull();
  });

  it('within thirty tokens of the cue', () => {
    const hearers = (count: number): string => `Гнатов сказал ${'рыбакам '.repeat(count)}, что мост готов.`;
    expect(openingOf(hearers(28), 'сказал')).toEqual(['that', 'мост']);
    expect(openingOf(hearers(29), 'сказал')).toBeNull();
  });
});
