import type { LanguageText } from '../../../languages/language.ts';

/** The token of a title before a name, with or without a dot: "Mr. | Keller". Null where none stands there. */
export function titleBefore(read: LanguageText, name: number): number | null {
  const at = read.norm(name - 1) === '.' ? name - 2 : name - 1;
  return read.is(at, 'title') ? at : null;
}
