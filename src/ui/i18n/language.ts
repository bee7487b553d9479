export const LANGUAGES = ['en', 'ru', 'hy'] as const;

/** A language of the interface. What the page is written in is another matter: see `Article.lang`. */
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'en';

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);
