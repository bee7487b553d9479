import data from '../../../../assets/languages/comparison/nearest-patterns.json' with { type: 'json' };
import { phrasingsOf } from '../../reference/bundled-phrasings.ts';
import { wordedLanguage } from '../../reference/claim-wording.ts';
import { laidOutRecord } from '../../reference/laid-out-record.ts';
import type { ReferenceModel } from '../../reference/model.ts';
import type { Phrasings } from '../../reference/phrasings.ts';

const NEAREST = new Map(Object.entries(data.nearest));

/**
 * The language whose pattern sentences a text is read with: its own if the record is phrased in it, else the nearest that is. A
 * record without phrasings has its propositions alone, in its own language and any other that they are put in.
 */
export function patternLanguage(model: ReferenceModel, lang: string): string {
  const laidOut = laidOutRecord(model);
  const phrasings = laidOut === null ? phrasingsOf(model) : null;
  if (laidOut === null && phrasings === null) return wordedLanguage(model, lang);
  const isPhrased =
    laidOut === null ? phrasings !== null && languagesOf(phrasings).has(lang) : lang in laidOut.patterns;
  return isPhrased ? lang : (NEAREST.get(lang) ?? data.otherwise);
}

const made = new WeakMap<Phrasings, ReadonlySet<string>>();

/** The languages in which something is phrased. */
function languagesOf(phrasings: Phrasings): ReadonlySet<string> {
  const known = made.get(phrasings);
  if (known !== undefined) return known;
  const lists = [phrasings.elsewhere];
  for (const claim of phrasings.claims.values()) lists.push(claim.restates, claim.extends, claim.departs, claim.traps);
  const languages = new Set(lists.flatMap((list) => Object.keys(list).filter((lang) => (list[lang]?.length ?? 0) > 0)));
  made.set(phrasings, languages);
  return languages;
}
