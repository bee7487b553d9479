import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import words from '../../../assets/page/date-words.json' with { type: 'json' };
import { isDateAlone, isDateBeside, isProse } from '../../../src/page/about/date-line.ts';

describe('a date line', () => {
  it.each([
    'Monday, May 4th, 2026 at 10:15 a.m.',
    'Published on 4 May 2026, 10:15 | 5 min read',
    '04.05.2026 10:15',
    'Опубликовано: 4 мая 2026 года в 10:15',
    'Понедельник, 4 мая 2026, просмотров: 120',
    'Երկուշաբթի, 4 մայիսի, 2026, ժամը 10:15',
    'Հրապարակվել է 4 Մայիսի, 2026',
  ])('is "%s"', (line) => {
    expect(isDateAlone(line)).toBe(true);
    expect(isProse(line)).toBe(false);
  });

  it.each([
    'Accepted: 16 December 2025',
    'War of 27.09.2020',
    'Война 27.09.2020',
    'On May 3, 2026, the envoy met reporters.',
    '3 мая 2026 года посол встретилась с журналистами.',
    '2026 թվականի մայիսի 3-ին դեսպանը հանդիպեց լրագրողներին:',
    'May',
    '',
  ])('is not "%s"', (line) => {
    expect(isDateAlone(line)).toBe(false);
  });

  it.each(['Jo Sample, Culture | May 4, 2026', 'Иван Мостовой, 4 мая 2026', 'Saltwick, May 4, 2026'])(
    'may hold a name or a place: %s',
    (line) => {
      expect(isDateBeside(line)).toBe(true);
    },
  );

  it.each([
    'Archive photo, 3 March 2019',
    'Архивное фото, 3 марта 2019',
    'Լուսանկարը՝ 3 Մարտի, 2019',
    'The agreement of 3 March 2019 is back on the table again',
    'The envoy came on 3 March 2019 and left.',
    `${'Long '.repeat(40)}3 March 2019`,
  ])('is no picture’s and no sentence: %s', (line) => {
    expect(isDateBeside(line)).toBe(false);
  });
});

describe('the words of date lines', () => {
  it('keep to their schema, each once and in lower case', () => {
    const list = v.array(v.pipe(v.string(), v.minLength(1)));
    const schema = v.strictObject({ labels: list, weekdays: list, otherMoments: list, boxes: list });
    expect(v.safeParse(schema, words).issues).toBeUndefined();
    for (const all of Object.values(words)) {
      expect(new Set(all).size).toBe(all.length);
      expect(all).toEqual(all.map((word) => word.toLowerCase()));
    }
  });
});
