import { readFileSync } from 'node:fs';

/** Pages in the manner of the agency's, written for these tests around the interview's text. */
export const INTERVIEW = readFileSync('tests/golden/articles/arminfo-83320.txt', 'utf8').trim().split(/\n+/);
export const ADDRESS = 'https://arminfo.info/full_news.php?id=83320&lang=3';
export const TITLE = 'Tasmagambetov: Armenia decides for itself';
export const AUTHOR = 'Ani Karapetyan';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export interface PageParts {
  readonly body: string;
  readonly headTitle?: string;
  readonly title?: string;
  readonly date?: string;
  readonly byline?: string;
  readonly below?: string;
}

const RAIL = Array.from(
  { length: 25 },
  (_, n) =>
    `<tr><td><img src="dot.gif"><a href="full_news.php?lang=3&id=${n}">What the government said about subject ${n} this week</a></td></tr>`,
).join('');

/** Head, menu, a rail of headlines on the left, the report in the middle, currency rates on the right, the agency's foot. */
export const arminfoPage = ({
  body,
  headTitle = `ArmInfo: ${TITLE}`,
  title = TITLE,
  date = 'Wednesday, April 24 2024 12:23',
  byline = AUTHOR,
  below = '',
}: PageParts): string => `
<html><head><title>${headTitle}</title></head><body bgcolor="#ffffff">
<table width="980" align="center"><tr><td colspan="3"><a href="/">ArmInfo</a> <a href="?lang=1">RUS</a> <a href="?lang=2">ARM</a></td></tr>
<tr><td valign="top" width="180"><table>${RAIL}</table></td>
<td valign="top"><table width="100%">
<tr><td><div class="intrig_style"><div>${date}</div></div></td></tr>
<tr><td><i>${byline}</i></td></tr>
<tr><td><font size="4"><b>${title}</b></font></td></tr>
<tr><td>${body}</td></tr>
<tr><td><a href="#">Share</a> <a href="#">Print</a></td></tr>
</table>${below}</td>
<td valign="top" width="160"><table><tr><td>USD</td><td>390.10</td></tr><tr><td>EUR</td><td>417.22</td></tr></table></td></tr>
<tr><td colspan="3">© 2005-2024 ArmInfo. All rights reserved.</td></tr></table></body></html>`;

const other = (n: number): string =>
  `<div class="intrig_style"><div>Wednesday, April 24 2024 ${10 + n}:05</div><b><a href="full_news.php?id=${n}&lang=3">Another report, number ${n}, about trade</a></b><br>ArmInfo. Exports grew by ${n} per cent in the first quarter of the year, the minister of economy told reporters in Yerevan.</div>`;
export const OTHERS = Array.from({ length: 12 }, (_, n) => other(n)).join('');

/** How a body may be set; each gets the report's paragraphs as they are. */
export const SETTINGS: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
  'p in a verdana box': (ps) =>
    `<div style="font-size:14px; font-family:verdana">${ps.map((p) => `<p>${escaped(p)}</p>`).join('\n')}</div>`,
  'bare text and single br in the cell': (ps) => ps.map(escaped).join('<br>\n'),
  'bare text and double br in the cell': (ps) => ps.map(escaped).join('<br /><br />\n\n'),
  'font elements with br': (ps) => `<font face="verdana" size="2">${ps.map(escaped).join('<br><br>')}</font>`,
  'a font element a paragraph': (ps) =>
    ps.map((p) => `<font face="verdana" size="2">${escaped(p)}</font><br>`).join(''),
  'a verdana box a paragraph': (ps) =>
    ps.map((p) => `<div style="font-family:Verdana;font-size:14px">${escaped(p)}</div>`).join(''),
  'a plain div a paragraph': (ps) => ps.map((p) => `<div>${escaped(p)}</div>`).join(''),
  'spans, no-break spaces and hard-wrapped lines': (ps) =>
    ps.map((p) => `<p><span>&nbsp;${escaped(p).replaceAll(', ', ',\n   ')}</span></p>`).join(''),
  'a table row a paragraph': (ps) => `<table>${ps.map((p) => `<tr><td>${escaped(p)}</td></tr>`).join('')}</table>`,
  'an unclosed p a paragraph, after a picture with its caption': (ps) =>
    `<img src="a.jpg"><br><small>The Secretary General at the talks in Moscow last year. Photo: press office.</small>${ps.map((p) => `<p>${escaped(p)}`).join('')}`,
};
