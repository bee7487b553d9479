import { LANGUAGES, type Language } from '../../platform/ports/settings.ts';

export { LANGUAGES, type Language };

/** As each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', hy: 'Հայերեն' };
