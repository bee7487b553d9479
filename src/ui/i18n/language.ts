import { LANGUAGES, type Language } from '../../platform/settings.ts';

export { LANGUAGES, type Language };

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

/** As each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', hy: 'Հայերեն' };
