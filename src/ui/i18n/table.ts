import type { en } from './en.ts';
import type { furtherEn } from './further/en.ts';
import type { givenTextEn } from './given-text/en.ts';
import type { pagesEn } from './pages/en.ts';

export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What every language has to provide: the keys of the English table, a plain wording or plural forms as there. */
type English = typeof en & typeof pagesEn & typeof givenTextEn & typeof furtherEn;
export type Table = { readonly [Key in keyof English]: English[Key] extends string ? string : Plural };

/** The part of a table that has the words of popup and panel. */
export type InterfaceTable = Pick<Table, keyof typeof en>;

/** The part of a table that has the words of seldom used parts. */
export type FurtherTable = Pick<Table, keyof typeof furtherEn>;

/** The part of a table that has the words of the options and the welcome page. */
export type PagesTable = Pick<Table, keyof typeof pagesEn>;

export type TextKey = { [Key in keyof Table]: Table[Key] extends string ? Key : never }[keyof Table];
export type PluralKey = Exclude<keyof Table, TextKey>;

type Placeholders<Wording> = Wording extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The placeholders that a wording needs, read from the English one. */
export type ParametersOf<Key extends TextKey> = Placeholders<English[Key]>;
