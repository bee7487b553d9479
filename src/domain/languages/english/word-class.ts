import irregularVerbs from '../../../../assets/languages/english/irregular-verbs.json' with { type: 'json' };
import verbEndings from '../../../../assets/languages/english/verb-endings.json' with { type: 'json' };
import wordClasses from '../../../../assets/languages/english/words.json' with { type: 'json' };
import type { IrregularVerbs, PackedWords, VerbEndings } from './data-schemas.ts';
import { unpackWords } from './packed-words.ts';
import { stemEnglish } from './stem.ts';

/** What an English word can be: its parts of speech, commonest first ("vn"), the form of a verb, and fields of meaning. */
export interface WordClass {
  readonly parts: string;
  readonly form: VerbForm;
  readonly verbField: number;
  readonly nounField: number;
  /** Bits of what a verb can take: 1 "that CLAUSE", 2 "to INFINITIVE", 4 "somebody to INFINITIVE", 8 "whether", 16 "something". */
  readonly frames: number;
}

type Entry = Omit<WordClass, 'form'>;

/** A form of a verb; `none` of a word that is none. */
export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'none';

const VERB_FIELDS = ['', 'cogn', 'comm', 'crea', 'emot', 'perc', 'poss', 'soci', 'stat', 'othe'];
const NOUN_FIELDS = ['', 'cogn', 'comm', 'feel', 'grou', 'pers', 'time', 'othe'];
const PERSON = NOUN_FIELDS.indexOf('pers');

const { ing, past, s }: VerbEndings = verbEndings;
const ENDINGS: readonly (readonly [form: VerbForm, endings: readonly string[]])[] = [
  ['ing', ing],
  ['past', past],
  ['s', s],
];

const lemmas = new Map<string, Entry>();
const irregular = new Map<string, string>();

function load(): void {
  const entries = new Map<string, Entry>();
  unpackWords(wordClasses satisfies PackedWords, (word, signature) => {
    const entry = entries.get(signature) ?? entryOf(signature);
    entries.set(signature, entry);
    lemmas.set(word, entry);
  });
  for (const [base, forms] of Object.entries<string[]>(irregularVerbs satisfies IrregularVerbs))
    for (const form of forms) irregular.set(form, base);
}

/** "vn:comm:pers:17". */
function entryOf(signature: string): Entry {
  const [parts = '', verb = '', noun = '', frames = ''] = signature.split(':');
  return {
    parts,
    verbField: Math.max(0, VERB_FIELDS.indexOf(verb)),
    nounField: Math.max(0, NOUN_FIELDS.indexOf(noun)),
    frames: Number(frames),
  };
}

const known = new Map<string, WordClass | null>();

/** The class of a word in normal form; null for a word the list does not hold (mostly plain nouns and names). */
export function wordClassOf(word: string): WordClass | null {
  if (lemmas.size === 0) load();
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const found = analysed(word);
  if (known.size < 50_000) known.set(word, found);
  return found;
}

/** Whether a word names somebody by what they are or do ("haulier", "champion"). */
export const isNounForPerson = (word: string): boolean => wordClassOf(word)?.nounField === PERSON;

function analysed(word: string): WordClass | null {
  const base = irregular.get(word);
  const baseEntry = base === undefined ? undefined : lemmas.get(base);
  const own = lemmas.get(word);
  if (baseEntry !== undefined)
    return { ...baseEntry, parts: own === undefined ? 'v' : merged(own.parts, 'v'), form: 'past' };
  for (const [form, endings] of ENDINGS) {
    for (const ending of endings) {
      const found = inflected(word, ending, form, own);
      if (found !== null) return found;
    }
  }
  return own === undefined ? null : { ...own, form: own.parts.includes('v') ? 'base' : 'none' };
}

/** A word as a form of a verb, or as the plural of a noun; `own` is what it is as it stands. */
function inflected(word: string, ending: string, form: VerbForm, own: Entry | undefined): WordClass | null {
  if (!word.endsWith(ending) || word.length - ending.length < 2) return null;
  const entry = stemmed(word.slice(0, word.length - ending.length), ending);
  if (entry === undefined) return null;
  const isVerb = entry.parts.includes('v');
  if (form === 's') return { ...entry, form: isVerb ? form : 'none' };
  if (!isVerb) return null;
  return { ...entry, parts: own !== undefined && !own.parts.includes('v') ? merged(own.parts, 'v') : 'v', form };
}

function stemmed(stem: string, ending: string): Entry | undefined {
  if (ending === 'ied' || ending === 'ies') return lemmas.get(`${stem}y`);
  if (ending === 's') return lemmas.get(stem);
  if (ending === 'd') return stem.endsWith('e') ? lemmas.get(stem) : undefined;
  if (ending === 'es') return lemmas.get(stem);
  const doubled = stem.length > 3 && stem.at(-1) === stem.at(-2) ? lemmas.get(stem.slice(0, -1)) : undefined;
  const withE = lemmas.get(`${stem}e`);
  const plain = lemmas.get(stem);
  const verb = [plain, withE, doubled].find((entry) => entry?.parts.includes('v'));
  return verb ?? plain ?? withE ?? doubled;
}

const merged = (a: string, b: string): string => (a.includes(b) ? a : a + b);

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
