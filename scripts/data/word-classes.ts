/**
 * Makes `assets/languages/english/words.json` from WordNet's database files: which parts of speech an English word can have, which one
 * it mostly has, and the field of meaning of verbs and of some nouns. Run once, with the folder that holds `index.sense`:
 *
 *     npx tsx scripts/data/word-classes.ts <WordNet dict folder>
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWords } from '../../src/domain/languages/english/packed-words.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx tsx scripts/data/word-classes.ts <WordNet dict folder>');
  process.exit(2);
}

/** WordNet's part-of-speech numbers; 5 is an adjective satellite. */
const PART = { '1': 'n', '2': 'v', '3': 'a', '4': 'r', '5': 'a' } as const;
type Part = 'n' | 'v' | 'a' | 'r';

/** Lexicographer files whose field matters to who says or thinks what. */
const VERB_FIELDS: Readonly<Record<string, string>> = {
  '31': 'cognition',
  '32': 'communication',
  '36': 'creation',
  '37': 'emotion',
  '39': 'perception',
  '40': 'possession',
  '41': 'social',
  '42': 'stative',
};
const NOUN_FIELDS: Readonly<Record<string, string>> = {
  '09': 'cognition',
  '10': 'communication',
  '12': 'feeling',
  '14': 'group',
  '18': 'person',
  '28': 'time',
};

interface Word {
  readonly counts: Record<Part, number>;
  readonly has: Set<Part>;
  readonly fields: Map<string, number>;
}

/**
 * WordNet's sentence frames by number, as bits: what a verb can take. 26 "that CLAUSE", 28 "to INFINITIVE",
 * 24 and 25 "somebody (to) INFINITIVE", 29 "whether INFINITIVE", 8 and 11 "something".
 */
const FRAME_BITS: Readonly<Record<number, number>> = { 26: 1, 28: 2, 24: 4, 25: 4, 29: 8, 8: 16, 11: 16 };
const frames = framesOfVerbs(readFileSync(join(folder, 'data.verb'), 'utf8'));

const words = new Map<string, Word>();
for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
  const [key = '', , , count = '0'] = line.split(' ');
  const [lemma = '', sense = ''] = key.split('%');
  if (!/^[a-z]{2,}$/.test(lemma)) continue;
  const [type = '', file = ''] = sense.split(':');
  const part = PART[type as keyof typeof PART];
  if (part === undefined) continue;
  const word = words.get(lemma) ?? {
    counts: { n: 0, v: 0, a: 0, r: 0 },
    has: new Set<Part>(),
    fields: new Map<string, number>(),
  };
  words.set(lemma, word);
  word.counts[part] += Number(count);
  word.has.add(part);
  const field = part === 'v' ? VERB_FIELDS[file] : part === 'n' ? NOUN_FIELDS[file] : undefined;
  const name = `${part}.${field ?? 'other'}`;
  if (part === 'v' || part === 'n') word.fields.set(name, (word.fields.get(name) ?? 0) + Number(count) + 0.1);
}

const table = new Map<string, string[]>();
for (const [lemma, word] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const total = word.counts.n + word.counts.v + word.counts.a + word.counts.r;
  const verbField = strongest(word, 'v');
  const nounField = strongest(word, 'n');
  const speaks = verbField === 'v.communication' || verbField === 'v.cognition';
  const seenVerb = word.counts.v > 0 || (word.has.has('v') && speaks);
  const seenOther = word.counts.a + word.counts.r > 0 || (word.counts.n > 0 && (seenVerb || nounField !== 'n.other'));
  if (!seenVerb && !seenOther) continue;
  const parts = (['n', 'v', 'a', 'r'] as const).filter(
    (part) => word.has.has(part) && word.counts[part] >= 0.05 * total,
  );
  const kept = parts.length > 0 ? parts : [...word.has];
  const order = [...kept].sort((a, b) => word.counts[b] - word.counts[a]).join('');
  const signature = [
    order,
    kept.includes('v') ? verbField.slice(2, 6) : '',
    kept.includes('n') ? nounField.slice(2, 6) : '',
    kept.includes('v') ? String(frames.get(lemma) ?? 0) : '',
  ].join(':');
  table.set(signature, [...(table.get(signature) ?? []), lemma]);
}

/** The frames of each verb, over all its senses (a frame for word 0 holds for every verb of the sense). */
function framesOfVerbs(data: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of data.split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const [head = ''] = line.split(' | ');
    const fields = head.trim().split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const lemmas = Array.from({ length: count }, (_, at) => (fields[4 + at * 2] ?? '').toLowerCase());
    for (const match of head.matchAll(/\+ (\d\d) (\d\d)/g)) {
      const bit = FRAME_BITS[Number(match[1])] ?? 0;
      const which = Number.parseInt(match[2] ?? '0', 16);
      for (const lemma of which === 0 ? lemmas : [lemmas[which - 1] ?? ''])
        found.set(lemma, (found.get(lemma) ?? 0) | bit);
    }
  }
  return found;
}

function strongest(word: Word, part: Part): string {
  let best = `${part}.other`;
  let most = 0;
  for (const [name, count] of word.fields)
    if (name.startsWith(part) && count > most) {
      best = name;
      most = count;
    }
  return best;
}

writeFileSync('assets/languages/english/words.json', `${JSON.stringify(packWords(table), null, 1)}\n`);
console.log(`${[...table.values()].flat().length} words in ${table.size} classes`);
