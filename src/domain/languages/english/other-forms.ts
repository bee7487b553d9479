import irregularVerbs from '../../../../assets/languages/english/irregular-verbs.json' with { type: 'json' };
import type { IrregularVerbs } from './data-schemas.ts';
import { stemEnglish } from './stem.ts';

let byStem: ReadonlyMap<string, readonly string[]> | null = null;

/** The stems of the other forms of an irregular verb ("fall": "fell", "fallen"); none of any other word. */
export function englishOtherForms(stem: string): readonly string[] {
  byStem ??= formsByStem(irregularVerbs);
  return byStem.get(stem)?.filter((form) => form !== stem) ?? [];
}

/** "Found" is a form of one verb and the base of another: it has the forms of both. */
function formsByStem(verbs: IrregularVerbs): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [base, others] of Object.entries(verbs)) {
    const stems = [...new Set([base, ...others].map(stemEnglish))];
    for (const stem of stems) forms.set(stem, [...new Set([...(forms.get(stem) ?? []), ...stems])]);
  }
  return forms;
}
