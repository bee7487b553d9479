/** The languages in which a record gives its names and labels, and the bundled one its phrasings, by their codes. */
export const RECORD_LANGUAGES = ['en', 'ru', 'hy'] as const;

/** Something said once in each of them. */
export type InEachLanguage<Value> = Readonly<Record<(typeof RECORD_LANGUAGES)[number], Value>>;
