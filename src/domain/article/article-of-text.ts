import { languageOf } from '../languages/language-of.ts';
import { hasWord, isTerminator } from '../text/characters.ts';
import type { Article } from './article.ts';
import { leadInOf } from './lead-in.ts';
import { textOfMarkdown } from './markdown-text.ts';
import { paragraphsOfLines } from './text-lines.ts';

/** How much of a text is read, in UTF-16 code units. */
export const LONGEST_TEXT = 1_000_000;
/** A headline is no longer. */
const LONGEST_TITLE = 200;

/**
 * The article that a text without a page is. Paragraphs as in `paragraphsOfLines`; a first one that ends like no sentence is the
 * title, and not in the text. It has neither address nor date, as nobody vouches for them. Null when there are no words in it.
 */
export function articleOfText(given: string, form: 'plain' | 'markdown'): Article | null {
  const { text: kept, cut } = firstPart(plainLines(given));
  const paragraphs = paragraphsOfLines(form === 'markdown' ? textOfMarkdown(kept) : kept);
  const title = titleOf(paragraphs);
  const text = (title === null ? paragraphs : paragraphs.slice(1)).join('\n\n');
  if (!hasWord(text, 0, text.length)) return null;
  const leadIn = leadInOf(text);
  return {
    url: null,
    title,
    byline: null,
    agency: leadIn?.agency ?? null,
    siteName: null,
    publishedTime: null,
    lang: languageOf(text, null),
    text,
    leadIn: leadIn?.span ?? null,
    ...(cut ? { cut } : {}),
  };
}

/** Line ends as everywhere in here, a page's end as a blank line; soft hyphens and what no text has in it are left out. */
const plainLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\f\v]/g, '\n\n')
    .replace(/[^\P{Cc}\s]|[\u00ad\ufeff]/gu, '');

/** Cut where a paragraph ends; where none does, at a space; never inside a character. */
function firstPart(text: string): { readonly text: string; readonly cut?: true } {
  if (text.length <= LONGEST_TEXT) return { text };
  const head = text.slice(0, LONGEST_TEXT);
  const line = head.lastIndexOf('\n');
  const end = line > LONGEST_TEXT / 2 ? line : head.lastIndexOf(' ');
  return { text: end > 0 ? head.slice(0, end) : head.slice(0, -1), cut: true };
}

function titleOf([first = '', second]: readonly string[]): string | null {
  const isHeadline =
    second !== undefined && first.length <= LONGEST_TITLE && !isSentence(first) && leadInOf(first) === null;
  return isHeadline && hasWord(first, 0, first.length) ? first : null;
}

/**
 * A headline ends with no full stop, also not inside quotation marks, and introduces nothing. What asks is rather the first question
 * of an interview, which is not to be lost.
 */
const isSentence = (line: string): boolean => {
  const end = line.replace(/["”»’')\]]{1,4}$/, '').at(-1) ?? '';
  return ':,;'.includes(end) || (isTerminator(end) && end !== '!');
};
