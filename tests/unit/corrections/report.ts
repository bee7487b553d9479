import { analyse } from '../../../src/domain/analyse.ts';
import type { Analysis } from '../../../src/domain/analysis.ts';
import type { Article } from '../../../src/domain/article/article.ts';
import { anchorOf } from '../../../src/domain/corrections/anchor.ts';
import type { Anchor } from '../../../src/domain/corrections/correction.ts';
import type { ReferenceModel } from '../../../src/domain/reference/model.ts';
import type { Statement } from '../../../src/domain/statements/statement.ts';

export const PARAGRAPHS = [
  'The mayor of Arlen, Peter Vance, said on Monday that the bridge would be closed until spring.',
  '"We have no other choice," he said. "The piers are older than anybody thought."',
  'Engineer Leda Marsh said the piers might hold for another year.',
  '"Nobody asked us," shopkeeper Anna Torr told reporters.',
  'P. Vance added that the ferry would run every hour.',
  'Marsh said: "We have no other choice."',
];

export const anArticle = (paragraphs: readonly string[] = PARAGRAPHS): Article => ({
  url: 'https://gazette.example/bridge',
  title: 'Bridge of Arlen closed until spring',
  byline: null,
  agency: 'Gazette',
  siteName: 'Gazette',
  publishedTime: null,
  lang: 'en',
  text: paragraphs.join('\n\n'),
  leadIn: null,
});

export const analysed = (
  paragraphs: readonly string[] = PARAGRAPHS,
  records: readonly ReferenceModel[] = [],
): Analysis => analyse(anArticle(paragraphs), records);

/** The statement whose words hold these. */
export function holding({ article, said }: Analysis, words: string): Statement {
  const found = said.statements.find(({ start, end }) => article.text.slice(start, end).includes(words));
  if (found === undefined) throw new Error(`nobody says ${words}`);
  return found;
}

export const anchored = (analysis: Analysis, words: string): Anchor =>
  anchorOf(analysis.article.text, holding(analysis, words));

/** The name of who says these words; null for nobody. */
export const speakerOf = (analysis: Analysis, words: string): string | null => {
  const { source } = holding(analysis, words);
  return analysis.said.speakers.find(({ id }) => id === source?.speaker)?.name ?? null;
};

export const wordsOf = ({ article }: Analysis, { start, end }: Statement): string => article.text.slice(start, end);
