/** The ways a citation is written, the usual one first. What each looks like is data: `citation-styles.json`. */
export const CITATION_STYLES = ['full', 'agency', 'academic', 'markdown', 'wiki'] as const;
export type CitationStyleName = (typeof CITATION_STYLES)[number];
