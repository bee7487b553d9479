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

/** Whether a text speaks like a company's release about itself: by its phrases, or with a last paragraph "About Harbour Ltd". */
export function calledRelease(text: string): boolean {
  const lower = text.toLowerCase();
  if (words.release.some((phrase) => lower.includes(phrase))) return true;
  const closing = text.split('\n\n').slice(-CLOSING);
  return closing.some((paragraph) => words.about.some((about) => isAbout(paragraph, about)));
}

const isAbout = (paragraph: string, about: string): boolean =>
  paragraph.startsWith(about) && /^ \p{Lu}/u.test(paragraph.slice(about.length));

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
