import type { Span } from '../types.ts';
import { type Measured, trimmed } from './pieces.ts';

type Named = NonNullable<Measured['speaker']>;

/** How right a speaker is: the same words or the same name, or at least the same person by a word of theirs. */
export interface Rightness {
  readonly exact: boolean;
  readonly head: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const ARTICLES = new Set(['the', 'a', 'an']);
const LINKS = new Set(['of', 'and', 'in', 'for', 'to']);

/** The words of a text, and where each begins and ends. */
export const wordSpans = (text: string): Span[] =>
  [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** A labelled statement without a speaker asks for nothing. */
export function rightnessOf(text: string, asked: Measured['speaker'], found: Measured['speaker']): Rightness {
  if (asked === null) return { exact: true, head: true };
  if (found === null) return { exact: false, head: false };
  const spans = [found, found.mention].filter((span): span is Span => span != null && Number.isInteger(span.start));
  const exact = spans.some((span) => isSame(text, span, asked)) || isSameName(found, asked);
  return { exact, head: exact || spans.some((span) => shareWord(text, span, asked)) || shareSurname(found, asked) };
}

function isSame(text: string, one: Span, other: Span): boolean {
  const [a, b] = [trimmed(text, one), trimmed(text, other)];
  return a.start === b.start && a.end === b.end;
}

const wordsOf = (name: string): string[] =>
  (name.replace(/['’]s\b/g, '').match(WORD) ?? []).map((word) => word.toLowerCase());

function isSameName(found: Named, asked: Named): boolean {
  const plain = ({ text }: Named): string =>
    wordsOf(text.replace(/['’](?=\s|$)/g, ''))
      .filter((word) => !ARTICLES.has(word))
      .join(' ');
  return plain(found) !== '' && plain(found) === plain(asked);
}

function shareWord(text: string, one: Span, other: Span): boolean {
  const common = text.slice(Math.max(one.start, other.start), Math.min(one.end, other.end));
  if (one.start >= other.end || other.start >= one.end) return false;
  return (common.match(WORD) ?? []).some((word) => !ARTICLES.has(word.toLowerCase()) && !LINKS.has(word.toLowerCase()));
}

/** Whether the last word with a capital of one name is a word of the other. */
function shareSurname(one: Named, other: Named): boolean {
  const surname = ({ text }: Named): string | undefined =>
    (text.replace(/['’]s\b/g, '').match(WORD) ?? [])
      .filter((word) => /^\p{Lu}/u.test(word))
      .at(-1)
      ?.toLowerCase();
  const isIn = (name: string | undefined, { text }: Named): boolean =>
    name !== undefined && name.length > 1 && wordsOf(text).includes(name);
  return isIn(surname(other), one) || isIn(surname(one), other);
}
