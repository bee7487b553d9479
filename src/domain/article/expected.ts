import agencies from '../../../assets/detection/agencies.json' with { type: 'json' };
import type { Article } from './article.ts';

const NAMES = new Map(
  Object.entries(agencies).map(([agency, shown]) => [agency, shown.map((name) => name.toLowerCase())] as const),
);

/**
 * Whether a text is where reports of statements are expected: on an agency's own page, or handed over without any page, as what is
 * pasted or opened is. A newspaper that prints an agency's item names itself as the site.
 */
export function isExpected({ url, siteName, agency }: Pick<Article, 'url' | 'siteName' | 'agency'>): boolean {
  if (url === null && siteName === null) return true;
  const names = NAMES.get(agency ?? '');
  const site = siteName?.toLowerCase() ?? null;
  return names !== undefined && (site === null || names.some((name) => site.includes(name)));
}
