import type { InterfaceTable, Table } from '../table.ts';
import type { givenTextEn, ofTextEn } from './en.ts';

/** The part of a table that has the words of the view for a text. */
export type GivenTextTable = Pick<Table, keyof typeof givenTextEn>;

/** What popup and panel say of a page is said otherwise of a text; everything else stays as it is. */
export type Rewording = Pick<InterfaceTable, keyof typeof ofTextEn>;
