/** The forms a report can be saved in, under the names that other programs know them by. */
export const FORMATS = ['Markdown', 'CSV', 'JSON', 'Web Annotation', 'CSL-JSON'] as const;
export type Format = (typeof FORMATS)[number];

/** Those in which a link to a statement's words has a place. */
export const LINKED: ReadonlySet<Format> = new Set(['Markdown', 'CSV', 'Web Annotation']);
