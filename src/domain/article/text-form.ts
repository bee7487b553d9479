/** How a text is written down. */
export type TextForm = 'plain' | 'markdown' | 'html';

/** The endings of files' names by what is in them, in lower case. */
const ENDINGS: Readonly<Record<TextForm, readonly string[]>> = {
  plain: ['.txt'],
  markdown: ['.md', '.markdown', '.mdown'],
  html: ['.html', '.htm', '.xhtml', '.xht'],
};

/** Every ending that tells the form of a text. */
export const TEXT_ENDINGS: readonly string[] = Object.values(ENDINGS).flat();

/** The form of a file's text, by how its name ends; 'plain' where that tells nothing. */
export function formOfFile(name: string): TextForm {
  const lower = name.toLowerCase();
  const isOf = (form: TextForm): boolean => ENDINGS[form].some((ending) => lower.endsWith(ending));
  return isOf('html') ? 'html' : isOf('markdown') ? 'markdown' : 'plain';
}
