import lists from '../../../assets/languages/comparison/polarity.json' with { type: 'json' };
import { stemOf } from '../text/stem.ts';

/** What a word says of a thing: that it is kept up, or that it fails, ends, does harm; that something is denied or limited. */
export type PolarKind = keyof (typeof lists)['en'];

const made = new Map<string, ReadonlyMap<PolarKind, ReadonlySet<string>>>();

/** The stems of one kind in a language; none for a language without lists. */
export const wordsOfKind = (kind: PolarKind, lang: string): ReadonlySet<string> => listsOf(lang).get(kind) ?? NONE;

export function listsOf(lang: string): ReadonlyMap<PolarKind, ReadonlySet<string>> {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const table: Partial<Record<PolarKind, readonly string[]>> = lang in lists ? lists[lang as keyof typeof lists] : {};
  const stems = new Map<PolarKind, ReadonlySet<string>>();
  for (const [kind, words] of Object.entries(table))
    stems.set(kind as PolarKind, new Set(words.map((word) => stemOf(word.toLowerCase()))));
  made.set(lang, stems);
  return stems;
}

const NONE: ReadonlySet<string> = new Set();
