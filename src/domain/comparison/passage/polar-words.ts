import lists from '../../../../assets/languages/comparison/polarity.json' with { type: 'json' };
import { stemOf } from '../../languages/stem.ts';

/** What a word says of a thing: that it is kept up, or that it fails, ends, does harm; that something is denied or limited. */
export type PolarKind = Exclude<keyof (typeof lists)['en'], 'none'>;

const made = new Map<string, ReadonlyMap<PolarKind, ReadonlySet<string>>>();

/** The stems of one kind in a language; none for a language without lists. */
export const wordsOfKind = (kind: PolarKind, lang: string): ReadonlySet<string> => listsOf(lang).get(kind) ?? NONE;

export function listsOf(lang: string): ReadonlyMap<PolarKind, ReadonlySet<string>> {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const { none, ...table }: Table = lang in lists ? lists[lang as keyof typeof lists] : EMPTY;
  const stems = new Map<PolarKind, ReadonlySet<string>>();
  for (const [kind, words] of Object.entries(table))
    stems.set(kind as PolarKind, new Set(words.map((word) => stemOf(word.toLowerCase()))));
  made.set(lang, stems);
  spared.set(lang, new Set(none));
  return stems;
}

/** Whether a form says nothing of the kind although its stem is listed: "meetings" is no "meet", "quite" no "quit". */
export function isSpared(norm: string, lang: string): boolean {
  listsOf(lang);
  return spared.get(lang)?.has(norm) ?? false;
}

type Table = Partial<Record<PolarKind, readonly string[]>> & { readonly none: readonly string[] };

const spared = new Map<string, ReadonlySet<string>>();
const EMPTY: Table = { none: [] };
const NONE: ReadonlySet<string> = new Set();
