import type { Language } from './language.ts';
import { type DateForm, dateFormatter, NUMBER_LOCALES, PLURAL_LOCALES } from './numbers-and-dates.ts';
import type { ParametersOf, PluralKey, Table, TextKey } from './table.ts';

type Values<Key extends TextKey> = [ParametersOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<ParametersOf<Key>, string | number>>];

/** The words of one language, and its ways with numbers and dates. */
export interface Words {
  readonly language: Language;
  t<Key extends TextKey>(key: Key, ...values: Values<Key>): string;
  /** The wording with its {placeholders} still in it, for sentences that hold more than text. */
  template(key: TextKey): string;
  /** The form that fits the number; {n} is the number itself. */
  count(key: PluralKey, n: number, values?: Readonly<Record<string, string | number>>): string;
  number(n: number): string;
  /** With the words of another part of the table, which go before those of the same key. */
  and(more: Partial<Table>): Words;
  /** A share from 0 to 1 with two places, so that a column of them stands in line. */
  share(of: number): string;
  /** "24 April 2024". The day is the one written in the report: no time zone moves it. Null for what is no date. */
  date(iso: string | null, form?: DateForm): string | null;
}

const TWO_PLACES = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

const fill = (wording: string, values: Readonly<Record<string, string | number>>): string =>
  wording.replaceAll(/\{(\w{1,20})\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** The words of a language from its table, or from the part of it that a page speaks with. */
export function wordsFrom(language: Language, table: Partial<Table>): Words {
  const texts: Readonly<Partial<Record<TextKey, string>>> = table;
  const plurals = new Intl.PluralRules([...PLURAL_LOCALES[language]]);
  const numbers = new Intl.NumberFormat([...NUMBER_LOCALES[language]]);
  const dateIn = dateFormatter(language);

  return {
    language,
    t: (key, ...values) => fill(texts[key] ?? '', values[0] ?? {}),
    template: (key) => texts[key] ?? '',
    count: (key, n, values) => {
      const forms = table[key];
      return fill(forms?.[plurals.select(n)] ?? forms?.other ?? '', { ...values, n: numbers.format(n) });
    },
    number: (n) => numbers.format(n),
    and: (more) => wordsFrom(language, { ...table, ...more }),
    share: (of) => of.toLocaleString([...NUMBER_LOCALES[language]], TWO_PLACES),
    date: (iso, form = 'long') => {
      const day = iso === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
      const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
      return Number.isNaN(time) ? null : dateIn(time, form);
    },
  };
}

/** Before a table was read: the name, which is the same in every language. */
export const UNREAD: Words = wordsFrom('en', { name: 'On the Record' });
