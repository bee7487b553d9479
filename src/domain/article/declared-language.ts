/**
 * What a page says its language is, as a primary subtag of BCP 47 in small letters; "und" where it says nothing that could be one.
 * Whoever analyses the page asks the text itself (`language-of.ts`), for which this is a hint: many pages say "en" of whatever they hold.
 */
export const declaredLanguage = (said: string | null): string =>
  /^[a-z]{2,3}(?![^-_])/i.exec(said ?? '')?.[0].toLowerCase() ?? 'und';
