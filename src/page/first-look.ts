import words from '../../assets/detection/first-look.json' with { type: 'json' };
import { answersIn } from '../domain/article/answers-in.ts';
import type { Detection, DetectionSignal } from '../domain/article/article.ts';
import { leadInOf } from '../domain/article/lead-in.ts';
import { namesInterview } from '../domain/article/names-interview.ts';
import { isDash, isLetter } from '../domain/text/characters.ts';
import type { ReadPage } from './read-page.ts';

const SHORTEST_REPORT = 120;
/** A page of which more than this share stands in links is a list of other pages. */
const MOST_LINKS = 0.5;
/** How much of the text is looked at, UTF-16: a report shows what it is long before that. */
const REACH = 60_000;

/**
 * The page's own first look at what it read: can this be a report of an interview or of statements? It counts marks and a
 * few words and lets too much through rather than too little. The worker, which knows the languages' rules, has the last word;
 * those rules are ten times as large as everything else here, and no page is asked to carry them.
 */
export function firstLook({ article, body }: ReadPage): Detection {
  const text = article.text.slice(0, REACH);
  if (text.length < SHORTEST_REPORT)
    return { kind: 'other', score: 0, signals: [{ name: 'too-short', count: text.length }] };
  const links = body.paragraphs.filter((paragraph) => paragraph.linked > 0);
  if (sum(links.map((paragraph) => paragraph.linked)) > MOST_LINKS * article.text.length) {
    return { kind: 'other', score: 0, signals: [{ name: 'list-of-links', count: links.length }] };
  }
  const named = namesInterview(article);
  const { quotations, turns } = marksIn(text);
  const answers = answersIn({ title: article.title, text }, true);
  const saying = sayingIn(text.toLowerCase());

  const spoken = saying + turns + answers + quotations;
  const signals: DetectionSignal[] = [
    { name: 'interview-named' as const, count: named ? 1 : 0 },
    { name: 'quotations' as const, count: quotations },
    { name: 'questions' as const, count: Math.max(turns, Math.floor(answers)) },
    { name: 'agency-lead-in' as const, count: article.leadIn !== null && leadInOf(article.text)?.agency ? 1 : 0 },
    { name: 'words-missing' as const, count: article.mended ?? 0 },
    { name: 'no-attribution' as const, count: spoken === 0 ? 1 : 0 },
  ].filter((signal) => signal.count > 0);

  const score = Math.min(1, (Math.min(spoken, 5) + Math.min(quotations, 5)) / 10);
  if (spoken === 0) return { kind: 'news', score, signals };
  return { kind: named || turns >= 2 || answers > 0 ? 'interview' : 'statement', score, signals };
}

/** How many passages open in quotation marks, and how many paragraphs open with a dash, as turns of a conversation do. */
function marksIn(text: string): { quotations: number; turns: number } {
  let opening = 0;
  let straight = 0;
  let turns = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '"') straight++;
    else if (char === '«' || char === '“' || char === '„' || (char === '<' && isLetter(text[at + 1] ?? ''))) opening++;
    else if (isDash(char) && (at === 0 || text[at - 1] === '\n')) turns++;
  }
  return { quotations: opening + Math.ceil(straight / 2), turns };
}

/** How many words begin as those do by which reports say that somebody said something, in whatever language. */
function sayingIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const isWordStart = isLetter(text[at] as string) && !isLetter(text[at - 1] ?? ' ');
    if (isWordStart && words.saying.some((stem) => text.startsWith(stem, at))) count++;
  }
  return count;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
