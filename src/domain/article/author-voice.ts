import words from '../../../assets/detection/words.json' with { type: 'json' };
import type { Statements } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Article } from './article.ts';

/** "I", "you", "we" in all their forms. */
const ADDRESS: Readonly<Record<string, readonly string[]>> = words.address;

/** How often the author says "I", "you" or "we": nobody who speaks, asks, is announced ("He said:") or stands in quotation marks. */
export function addressesIn(
  { text, lang }: Pick<Article, 'text' | 'lang'>,
  { statements, questions }: Statements,
  quoted: readonly Span[],
): number {
  const addressing = new Set(ADDRESS[lang] ?? []);
  let count = 0;
  let from = 0;
  const outside = [...statements, ...questions, ...announcedIn(text), ...quoted].sort((a, b) => a.start - b.start);
  for (const { start, end } of [...outside, { start: text.length, end: text.length }]) {
    if (start > from) count += tokensOf(text, from, start).filter(({ norm }) => addressing.has(norm)).length;
    from = Math.max(from, end);
  }
  return count;
}

/** The paragraphs after those that end with a colon, unless it stands for the full stop there, as often in Armenian. */
function announcedIn(text: string): Span[] {
  const announced: Span[] = [];
  let paragraphs = 0;
  let start = 0;
  let isAnnounced = false;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      paragraphs++;
      if (isAnnounced) announced.push({ start, end });
      isAnnounced = line.trimEnd().endsWith(':');
    }
    start = end + 1;
  }
  return announced.length <= ANNOUNCED * paragraphs ? announced : [];
}

const ANNOUNCED = 0.4;
