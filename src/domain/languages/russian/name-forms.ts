import { irregularGenitives, surnameEndings } from './name-data.ts';

const SHORTEST_STEM = 3;

/** A surname in lower case without its ending: «Аргунова», «Аргуновым» and «Аргунов» are one. */
export function russianKey(surname: string): string {
  const ending = surnameEndings.find(
    (candidate) => surname.length - candidate.length >= SHORTEST_STEM && surname.endsWith(candidate),
  );
  return ending === undefined ? surname : surname.slice(0, surname.length - ending.length);
}

const VOWELS = 'аеёиоуыэюя';
/** Before these letters и stands for ы, and -ий for -ый. */
const SOFTENING = 'гкхжшчщ';

/** What all cases of a first name have in common. */
export const givenStem = (word: string): string => {
  const nominative = irregularGenitives[word.charAt(0).toUpperCase() + word.slice(1)];
  return russianKey((nominative ?? word).toLowerCase());
};

/** A name in the genitive («Степана Воронина») brought back to the nominative; the first name tells man from woman. */
export function russianNominative(name: string): string {
  const words = name.split(' ');
  const surname = words.pop() ?? '';
  const [given] = words;
  const woman = given === undefined ? surname.endsWith('ой') : isWoman(given);
  const first = words.map((word) => irregularGenitives[word] ?? (woman ? womanFirst(word) : manFirst(word)));
  return [...first, woman ? womanSurname(surname) : manSurname(surname)].join(' ');
}

/** «Артуром Хачатряном» beside «Хачатрян» is «Артур Хачатрян». */
export function likeRussianNominative(full: string, surname: string): string {
  const words = full.split(' ');
  const last = words.pop() ?? '';
  if (last === surname || words.length === 0 || russianKey(last.toLowerCase()) !== russianKey(surname.toLowerCase()))
    return full;
  const woman = /[ая]$/.test(surname);
  const first = words.map((word) => irregularGenitives[word] ?? (woman ? womanOblique(word) : manOblique(word)));
  return [...first, surname].join(' ');
}

const manOblique = (word: string): string =>
  /[аеиоуы](?:я|ю|ем|е)$/.test(word) ? `${word.replace(/(?:я|ю|ем|е)$/, '')}й` : word.replace(/(?:а|у|ом|ем|е)$/, '');

const womanOblique = (word: string): string =>
  /(?:ы|е|у|ой)$/.test(word) ? `${word.replace(/(?:ы|е|у|ой)$/, '')}а` : word.replace(/(?:и|ю|ей)$/, 'я');

const isWoman = (genitive: string): boolean =>
  (genitive.endsWith('ы') || genitive.endsWith('и')) &&
  (irregularGenitives[genitive] ?? 'а').match(/[ая]$/) !== null &&
  !['Ильи', 'Никиты'].includes(genitive);

function manFirst(word: string): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('а')) return stem;
  return word.endsWith('я') ? stem + (endsInVowel(stem) ? 'й' : 'ь') : word;
}

function womanFirst(word: string): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('ы')) return `${stem}а`;
  return word.endsWith('и') ? stem + (SOFTENING.includes(stem.at(-1) ?? '') ? 'а' : 'я') : word;
}

function manSurname(word: string): string {
  const stem = word.slice(0, -3);
  if (word.endsWith('ого')) return stem + (SOFTENING.includes(stem.at(-1) ?? '') ? 'ий' : 'ый');
  if (word.endsWith('его')) return `${stem}ий`;
  return word.length > 4 ? manFirst(word) : word;
}

const PATRONYMIC_STEM = /(?:ов|ев|ёв|ин|ын)$/;

function womanSurname(word: string): string {
  const stem = word.slice(0, -2);
  if (word.endsWith('ой')) return stem + (PATRONYMIC_STEM.test(stem) ? 'а' : 'ая');
  return word.endsWith('ы') ? `${word.slice(0, -1)}а` : word;
}

const endsInVowel = (word: string): boolean => VOWELS.includes(word.at(-1)?.toLowerCase() ?? '-');
