// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { firstLook } from '../../src/page/first-look.ts';
import { readBlocks } from '../../src/page/text/blocks.ts';
import { INTERVIEW } from './arminfo-pages.ts';

function look(html: string, title: string | null = null) {
  const body = readBlocks(new DOMParser().parseFromString(html, 'text/html').body);
  const article = {
    url: null,
    title,
    byline: null,
    agency: null,
    siteName: null,
    publishedTime: null,
    lang: 'en',
    text: body.text,
    leadIn: null,
  };
  return firstLook({ article, body });
}

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const names = (detection: ReturnType<typeof look>): string[] => detection.signals.map((signal) => signal.name);

describe('the first look at a page', () => {
  test('takes the interview for one, and says by what', () => {
    const detection = look(paragraphs(INTERVIEW));
    expect(detection.kind).toBe('interview');
    expect(names(detection)).toEqual(expect.arrayContaining(['interview-named', 'quotations', 'questions']));
    expect(detection.score).toBeGreaterThan(0.5);
  });

  test.each([
    [
      'English',
      'The road to the north was opened on Monday. “It will stay open all winter,” the minister told reporters in the capital, adding that lorries would be let through first.',
    ],
    [
      'Russian',
      'Дорога на север открыта с понедельника. «Она не закроется всю зиму», - заявил министр журналистам и добавил, что первыми поедут грузовики, а потом и все остальные.',
    ],
    [
      'Armenian',
      'Դեպի հյուսիս տանող ճանապարհը բացվել է երկուշաբթի օրը։ «Այն բաց կլինի ամբողջ ձմեռը»,- ասել է նախարարը լրագրողներին և ավելացրել, որ նախ կանցնեն բեռնատարները։',
    ],
  ])('takes a report of a statement for one: %s', (_language, text) => {
    expect(look(paragraphs([text])).kind).toBe('statement');
  });

  test('takes a page in which nobody speaks for news', () => {
    const detection = look(
      paragraphs([
        'The road to the north was opened on Monday after three days of snow. Lorries went first, and buses and cars went over the pass in the afternoon.',
      ]),
    );
    expect(detection).toMatchObject({ kind: 'news', signals: [{ name: 'no-attribution', count: 1 }] });
  });

  test('takes a list of headlines for none, whatever is quoted in them', () => {
    const list = Array.from(
      { length: 20 },
      (_, n) => `<li><a href="/${n}">“We go on,” says minister number ${n} in an interview</a></li>`,
    ).join('');
    expect(look(`<ul>${list}</ul>`)).toMatchObject({ kind: 'other', signals: [{ name: 'list-of-links', count: 20 }] });
  });

  test('takes a line for too short', () => {
    expect(look('<p>He said so.</p>')).toMatchObject({
      kind: 'other',
      score: 0,
      signals: [{ name: 'too-short', count: 11 }],
    });
  });
});
