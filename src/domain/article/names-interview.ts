import words from '../../../assets/detection/first-look.json' with { type: 'json' };
import type { Article } from './article.ts';

/** An interview says so in its title or its first paragraphs. UTF-16. */
const HEAD = 1_500;

/** Whether a text calls itself an interview, in any language that has rules. */
export function namesInterview({ title, text }: Pick<Article, 'title' | 'text'>): boolean {
  const head = `${title ?? ''} ${text.slice(0, HEAD)}`.toLowerCase();
  return words.interview.some((word) => head.includes(word));
}
