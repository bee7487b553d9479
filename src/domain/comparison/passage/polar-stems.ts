import type { Language } from '../../languages/language.ts';
import { stemOf } from '../../languages/stem.ts';
import { POLAR_KINDS, type PolarKind } from '../../lexicon/polar-words.ts';

/** A language's polar words made ready to be asked for by stem. */
export interface PolarStems {
  /** Each stem's kind; the first list that has a stem decides. Words of excluding have none: they count under a negation only. */
  readonly kinds: ReadonlyMap<string, PolarKind>;
  readonly denying: ReadonlySet<string>;
  readonly excluding: ReadonlySet<string>;
  /** Forms that say nothing of the kind although their stem is listed: "meetings" is no "meet", "quite" no "quit". */
  readonly spared: ReadonlySet<string>;
}

const made = new WeakMap<Language, PolarStems>();

/** The polar stems of a language, made on first use; none for a language without rules. */
export function polarStemsOf(language: Language): PolarStems {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = language.comparison.polarWords;
  const stemsOf = (kind: PolarKind): string[] => words[kind].map((word) => stemOf(word.toLowerCase()));
  const kinds = new Map<string, PolarKind>();
  for (const kind of POLAR_KINDS)
    if (kind !== 'excluding') for (const stem of stemsOf(kind)) if (!kinds.has(stem)) kinds.set(stem, kind);
  const stems = {
    kinds,
    denying: new Set(stemsOf('denying')),
    excluding: new Set(stemsOf('excluding')),
    spared: new Set(words.none),
  };
  made.set(language, stems);
  return stems;
}
