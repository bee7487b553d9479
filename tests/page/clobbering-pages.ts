import { escaped, INTERVIEW } from './arminfo-pages.ts';
import { newsPage } from './news-page.ts';

/** A page whose own elements stand in the way of a script's questions, and the words that are to be read there all the same. */
export interface ClobberingPage {
  readonly what: string;
  readonly html: string;
}

export const WORDS_THERE = INTERVIEW;

const PARAGRAPHS = INTERVIEW.map((p) => `<p>${escaped(p)}</p>`).join('\n');

/** A form answers with its field where it is asked for a property of the field's name; here the whole report stands in one. */
const HIDDEN_BY_A_FIELD = [
  'getAttribute',
  'attributes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'childNodes',
  'nodeType',
  'localName',
  'tagName',
  'textContent',
  'className',
  'children',
  'querySelector',
  'removeChild',
  'ownerDocument',
];

/** A document answers with a picture, form or frame of that name; everything that reads a page asks these things. */
const HIDDEN_BY_A_PICTURE = [
  'body',
  'documentElement',
  'createElement',
  'createRange',
  'getElementsByTagName',
  'querySelector',
  'querySelectorAll',
  'implementation',
  'defaultView',
];

const ofAll = (names: readonly string[]): string =>
  names.map((name) => `<input name="${name}" type="hidden"><img name="${name}" id="${name}" alt="">`).join('');

export const CLOBBERING_PAGES: readonly ClobberingPage[] = [
  ...HIDDEN_BY_A_FIELD.map((name) => ({
    what: `a form around the report hides its ${name}`,
    html: newsPage({
      body: `<form id="${name}" itemprop="author"><input name="${name}" value="1"><input name="${name}">${PARAGRAPHS}</form>`,
    }),
  })),
  ...HIDDEN_BY_A_PICTURE.map((name) => ({
    what: `pictures hide the document’s ${name}`,
    html: newsPage({
      body: `<img name="${name}" alt=""><form name="${name}"></form><object name="${name}" id="${name}"></object>${PARAGRAPHS}`,
    }),
  })),
  {
    what: 'a form and pictures hide everything at once',
    html: newsPage({
      body: `<form>${ofAll([...HIDDEN_BY_A_FIELD, ...HIDDEN_BY_A_PICTURE])}${PARAGRAPHS}</form>`,
    }),
  },
];
