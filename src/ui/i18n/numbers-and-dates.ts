import type { Language } from './language.ts';

/**
 * What a browser is asked for, best first. Chromium carries no Armenian: plural forms then follow English (one, other),
 * and numbers Russian (the same spaces between thousands).
 */
export const PLURAL_LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-GB'],
  ru: ['ru'],
  hy: ['hy', 'en'],
};
export const NUMBER_LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-GB'],
  ru: ['ru'],
  hy: ['hy', 'ru'],
};

export type DateForm = 'long' | 'short';

/** A day as that language writes it. Armenian is written here, the same in every browser. */
export function dateFormatter(language: Language): (time: number, form: DateForm) => string {
  if (language === 'hy') return armenianDate;
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (month: DateForm): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  const formats = { long: format('long'), short: format('short') };
  return (time, form) => formats[form].format(time);
}

const ARMENIAN_MONTHS = [
  'հունվարի',
  'փետրվարի',
  'մարտի',
  'ապրիլի',
  'մայիսի',
  'հունիսի',
  'հուլիսի',
  'օգոստոսի',
  'սեպտեմբերի',
  'հոկտեմբերի',
  'նոյեմբերի',
  'դեկտեմբերի',
];

/** "24 ապրիլի, 2024 թ." and "24.04.2024" */
function armenianDate(time: number, form: DateForm): string {
  const date = new Date(time);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  if (form === 'long') return `${day} ${ARMENIAN_MONTHS[month]}, ${year} թ.`;
  return `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`;
}
