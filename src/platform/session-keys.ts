import type { Watched } from './ports/stores.ts';

/**
 * Keys in `storage.session`: one for each tab, for each window's text, look-up and wish, for each private window's corrections, and one for the record. What
 * belongs to a private window has a key that says so: it is told from the rest without being read.
 */
export const RECORD = 'record';
const PRIVATE = 'private:';

export type Kind = 'tab' | 'text' | 'look-up' | 'wish' | 'corrections';

/** Where a tab or a window is: `gone` when it is closed, or not to be found. */
export type Whereabouts = 'open' | 'private' | 'gone';

export interface Key {
  readonly kind: Kind;
  /** Of the tab, or of the window. */
  readonly number: number;
  readonly isPrivate: boolean;
}

export const keyOf = (kind: Kind, number: number, where: Exclude<Whereabouts, 'gone'>): string =>
  `${where === 'private' ? PRIVATE : ''}${kind}:${number}`;

/** Both keys that something can have: its number alone does not tell. */
export const keysOf = (kind: Kind, number: number): readonly [string, string] => [
  keyOf(kind, number, 'open'),
  keyOf(kind, number, 'private'),
];

/** Null for the record, and for what is not ours. */
export function keyFrom(text: string): Key | null {
  const isPrivate = text.startsWith(PRIVATE);
  const [kind, number] = (isPrivate ? text.slice(PRIVATE.length) : text).split(':');
  return isKind(kind) && number !== undefined ? { kind, number: Number(number), isPrivate } : null;
}

/** As what a change under a key is told of. */
export const watchedAs = ({ kind, number }: Key): Watched => (kind === 'tab' ? number : kind);

const KINDS: readonly string[] = ['tab', 'text', 'look-up', 'wish', 'corrections'] satisfies Kind[];
const isKind = (text: string | undefined): text is Kind => text !== undefined && KINDS.includes(text);
