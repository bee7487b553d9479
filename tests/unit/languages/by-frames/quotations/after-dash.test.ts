import { describe, expect, it } from 'vitest';
import { attributionAfterDash } from '../../../../../src/domain/languages/by-frames/quotations/after-dash.ts';
import { framed, words } from '../framed.ts';

const closedIn = (text: string): (string | null)[] | null => {
  const read = framed(text);
  const found = attributionAfterDash(read, 0, text.length);
  if (found === null) return null;
  const { attribution, contentEnd } = found;
  return [text.slice(0, contentEnd), words(read, attribution.cue), words(read, attribution.source)];
};

describe('words whose closing mark was lost', () => {
  it.each([
    ['Мост готов, - сказал на брифинге Гнатов. Встреча пройдёт в мае.', ['Мост готов,', 'сказал', 'Гнатов']],
    ['Мост готов! — сказал инженер Т. Гнатов. Встреча в мае.', ['Мост готов!', 'сказал', 'инженер Т. Гнатов']],
    ['Мост готов, — с таким заявлением выступил Гнатов.', ['Мост готов,', 'выступил', 'Гнатов']],
    ['Мост готов, — приводит агентство слова Гнатова.', ['Мост готов,', 'приводит', 'Гнатова']],
    ['Կամուրջը փակ է,- ասաց Վանեսյանը։ Հանդիպումը մայիսին է։', ['Կամուրջը փակ է,', 'ասաց', 'Վանեսյանը']],
  ])('end before their attribution: «%s»', (text, expected) => {
    expect(closedIn(text)).toEqual(expected);
  });

  it.each([
    ['no mark stands before the dash', 'Мост готов - сказал Гнатов.'],
    ['nobody is named', 'Мост готов, - сказал.'],
    ['the writer speaks', 'Мост готов, - сказал я.'],
    ['the verb is not of saying', 'Мост готов, - считает Гнатов.'],
    ['the attribution stands in the next sentence', 'Мост готов, - ура. Сказал Гнатов.'],
    ['there are no words', ''],
  ])('do not where %s', (_case, text) => {
    expect(closedIn(text)).toBeNull();
  });
});
