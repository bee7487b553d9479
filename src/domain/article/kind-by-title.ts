import words from '../../../assets/detection/words.json' with { type: 'json' };
import { isLetter } from '../text/characters.ts';
import type { Article } from './article.ts';

const OPINION: ReadonlySet<string> = new Set(words.opinion);
/** How many paragraphs end a release: "About the company". */
const CLOSING = 4;

/** Whether title or address call the text an opinion, a column, a review. */
export function calledOpinion({ title, url }: Article): boolean {
  return wordsIn(`${title ?? ''} ${decoded(url ?? '')}`).some((word) => OPINION.has(word));
}

/** An interview says so in its title or its first paragraphs. UTF-16. */
const HEAD = 1_500;
const INTERVIEW = ['interview', 'интервью', 'հարցազրույց'];

export function namesInterview({ title, text }: Article): boolean {
  const head = `${title ?? ''} ${text.slice(0, HEAD)}`.toLowerCase();
  return INTERVIEW.some((word) => head.includes(word));
}

/** Whether a text speaks like a company's release about itself. */
export function calledRelease(text: string): boolean {
  const lower = text.toLowerCase();
  if (words.release.some((phrase) => lower.includes(phrase))) return true;
  return text
    .split('\n\n')
    .slice(-CLOSING)
    .some((paragraph) => /^About \p{Lu}/u.test(paragraph));
}

/** The address of a site's front page: it announces reports and is none. */
export function isFrontPage(url: string | null): boolean {
  const path = url?.split('//', 2)[1]?.split(/[?#]/, 1)[0] ?? '';
  const slash = path.indexOf('/');
  return path !== '' && (slash < 0 || slash === path.length - 1);
}

function wordsIn(text: string): string[] {
  const found: string[] = [];
  let word = '';
  for (const char of `${text.toLowerCase()} `) {
    if (isLetter(char) || (char === '-' && word === 'op')) word += char;
    else {
      if (word !== '') found.push(word);
      word = '';
    }
  }
  return found;
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
