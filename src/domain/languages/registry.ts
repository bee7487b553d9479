import { armenian } from './armenian/armenian.ts';
import { stemArmenian } from './armenian/stem.ts';
import { english } from './english/english.ts';
import { stemEnglish } from './english/stem.ts';
import type { Language } from './language.ts';
import { russian } from './russian/russian.ts';
import { stemRussian } from './russian/stem.ts';
import { withoutRules } from './without-rules.ts';

interface Registered {
  readonly make: () => Language;
  /** What the forms of a word in normal form have in common. It is asked without the language's other rules. */
  readonly stem: (word: string) => string;
}

/** The languages that have rules, by their code (BCP 47, primary subtag). */
const LANGUAGES = new Map<string, Registered>([
  ['en', { make: english, stem: stemEnglish }],
  ['ru', { make: russian, stem: stemRussian }],
  ['hy', { make: armenian, stem: stemArmenian }],
]);

const made = new Map<string, Language>();

/** The rules of a language, made ready on first use. A language that is not registered is read without rules. */
export function languageFor(code: string): Language {
  const known = made.get(code);
  if (known !== undefined) return known;
  const registered = LANGUAGES.get(code);
  if (registered === undefined) return withoutRules;
  const language = registered.make();
  made.set(code, language);
  return language;
}

/** The stemmer of a language; a word of one without rules is its own stem. */
export const stemmerOf = (code: string): Registered['stem'] => LANGUAGES.get(code)?.stem ?? asItIs;

const asItIs = (word: string): string => word;

/** Registers a language, or another make of one that is there. */
export function register(code: string, make: () => Language, stem: Registered['stem'] = asItIs): void {
  LANGUAGES.set(code, { make, stem });
  made.delete(code);
}
