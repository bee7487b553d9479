import type { Lexicon } from '../lexicon/lexicon.ts';
import { armenian } from './armenian/armenian.ts';
import { english } from './english/english.ts';
import type { Language } from './language.ts';
import { russian } from './russian/russian.ts';
import { withoutRules } from './without-rules.ts';

/** The languages that have rules, by their code (BCP 47, primary subtag). */
const LANGUAGES = new Map<string, () => Language>([
  ['en', english],
  ['ru', russian],
  ['hy', armenian],
]);

const made = new Map<string, Language>();

/** The rules of a language, made ready on first use. A language that is not registered is read without rules. */
export function languageFor(code: string): Language {
  const known = made.get(code);
  if (known !== undefined) return known;
  const make = LANGUAGES.get(code);
  if (make === undefined) return withoutRules;
  const language = make();
  made.set(code, language);
  return language;
}

/** Registers a language, or another make of one that is there. */
export function register(code: string, make: () => Language): void {
  LANGUAGES.set(code, make);
  made.delete(code);
}

/** The words of a language alone; null for a language without rules. */
export function lexiconFor(code: string): Lexicon | null {
  const language = languageFor(code);
  return language.hasRules ? language.lexicon : null;
}
