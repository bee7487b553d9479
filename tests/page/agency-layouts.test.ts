import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isReport } from '../../src/domain/article/article.ts';
import { detect } from '../../src/domain/article/detect.ts';
import { firstLook } from '../../src/page/first-look.ts';
import { readPage } from '../../src/page/read-page.ts';
import { agencyItems, type Item, singleSpeakers } from '../frozen/detection/sets.ts';

/** Tables in tables, a column of headlines on each side, the body in one cell: the agency's old pages. */
const pageOf = ({ title }: Item, body: string): string => {
  const headlines = Array.from(
    { length: 20 },
    (_, n) => `<tr><td><a href="full_news.php?id=${n}&lang=3">Another headline number ${n}</a></td></tr>`,
  ).join('');
  return `<html><head><title>Arminfo: ${title}</title></head><body><table><tr><td><table>${headlines}</table></td>
<td><table><tr><td><div class="intrig_style"><div>Wednesday, April 24 2024 12:23</div></div></td></tr>
<tr><td><span><b>${title}</b></span></td></tr><tr><td>${body}</td></tr></table></td>
<td><table>${headlines}</table></td></tr></table></body></html>`;
};

const LAYOUTS = {
  'lines apart by breaks': ({ text }: Item) => `<div>ArmInfo. ${text.replaceAll('\n\n', '<br><br>')}</div>`,
  paragraphs: ({ text }: Item) =>
    `ArmInfo. ${text}`
      .split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
};

const escaped = (item: Item): Item => ({ ...item, text: item.text.replaceAll('<', '&lt;').replaceAll('>', '&gt;') });

describe.each(Object.entries(LAYOUTS))('on the agency’s pages, set as %s', (_name, layout) => {
  const NUMBERS: Readonly<Record<string, number>> = { ru: 1, hy: 2, en: 3 };
  const judged = [...agencyItems(), ...singleSpeakers()]
    .filter(({ part }) => part === 'fit')
    .map((item) => {
      const { document } = parseHTML(pageOf(escaped(item), layout(escaped(item))));
      const url = `https://arminfo.info/full_news.php?id=1&lang=${NUMBERS[item.lang]}`;
      const read = readPage(document as unknown as Document, url);
      if (!read.ok) return { item, looked: false, decided: false };
      return { item, looked: isReport(firstLook(read.value)), decided: isReport(detect(read.value.article)) };
    });

  it('the first look lets through whatever the worker calls a report', () => {
    expect(judged.filter(({ looked, decided }) => decided && !looked).map(({ item }) => item.id)).toEqual([]);
  });

  it('nineteen reports of twenty are called reports, and one text of twenty that is none', () => {
    const reports = judged.filter(({ item }) => item.is_report);
    const others = judged.filter(({ item }) => !item.is_report);
    expect(reports.filter(({ decided }) => decided).length / reports.length).toBeGreaterThan(0.94);
    expect(others.filter(({ decided }) => decided).length / others.length).toBeLessThanOrEqual(0.06);
  });
});

describe('one report under one number in three languages', () => {
  const REPORT = {
    1: 'АрмИнфо. Союз паромщиков найдёт двух лоцманов до зимы. Об этом заявила глава союза Леда Маркетти.\n\nОна отметила, что ночной паром пойдёт и в этом году, а цена билета не изменится.\n\n«Мы обещали это островам, и мы это сделаем», - подчеркнула Маркетти.',
    2: 'ԱրմԻնֆո. Լաստանավերի միությունը մինչև ձմեռ կգտնի երկու նավավար։ Այս մասին հայտարարել է միության ղեկավար Լեդա Մարկետին։\n\nՆա նշել է, որ գիշերային նավը կաշխատի նաև այս տարի, իսկ տոմսի գինը չի փոխվի։\n\n«Մենք դա խոստացել ենք կղզիներին, և մենք դա կանենք»,- ընդգծել է Մարկետին։',
    3: 'ArmInfo. The ferry union will find two pilots before the winter. This was stated by the head of the union, Leda Marchetti.\n\nShe noted that the night boat will run this year, too, and that the fare stays as it is.\n\n"We promised this to the islands, and we will do it," Marchetti stressed.',
  };

  it.each([1, 2, 3] as const)('is told to be a report at lang=%i', (number) => {
    const item = { title: 'Leda Marchetti', text: REPORT[number] } as Item;
    const body = `<div>${item.text.replaceAll('\n\n', '<br><br>')}</div>`;
    const url = `https://arminfo.info/full_news.php?id=83320&lang=${number}`;
    const { document } = parseHTML(pageOf(item, body));
    const read = readPage(document as unknown as Document, url);
    expect(read.ok && isReport(firstLook(read.value))).toBe(true);
    expect(read.ok && detect(read.value.article).kind).toBe('statement');
  });

  it('is told to be one when it is a single paragraph with one statement', () => {
    const text =
      'ArmInfo. The night boat to the islands will run this winter, and the fare stays as it is, the head of the ferry union, Leda Marchetti, told reporters on Wednesday.';
    const { document } = parseHTML(pageOf({ title: 'Leda Marchetti', text } as Item, `<div>${text}</div>`));
    const read = readPage(document as unknown as Document, 'https://arminfo.info/full_news.php?id=83320&lang=3');
    expect(read.ok && detect(read.value.article).kind).toBe('statement');
  });
});
