import {
  givenLikeInstrumental,
  indeclinable,
  irregularGenitives,
  irregularObliques,
  stressedStems,
  surnameEndings,
  surnamesInA,
} from './name-data.ts';

const SHORTEST_STEM = 3;

/** A surname in lower case without its endings: «Аргунова», «Аргуновым» and «Аргунов» are one, «Роговой-Лис» is «Рогова-Лис». */
export const russianKey = (surname: string): string => surname.split('-').map(keyOfPart).join('-');

function keyOfPart(surname: string): string {
  const ending = surnameEndings.find(
    (candidate) => surname.length - candidate.length >= SHORTEST_STEM && surname.endsWith(candidate),
  );
  return withoutFleeting(ending === undefined ? surname : surname.slice(0, surname.length - ending.length));
}

/** «Горобец», «Горобца»; «Заяц», «Зайца»: a vowel that stands in the nominative alone. */
const withoutFleeting = (stem: string): string =>
  stem.length > SHORTEST_STEM ? stem.replace(/ец$/, 'ц').replace(/яц$/, 'йц') : stem;

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
  const woman =
    given === undefined
      ? surname.endsWith('ой')
      : (isWoman(given) && !isMansGenitive(surname)) ||
        (isWomansGenitive(surname) && !/(?:[ауяюы]|[оеё]й)$/.test(given));
  const first = words.map(
    (word) => irregularGenitives[word] ?? (woman || isWoman(word) ? womanFirst(word) : manFirst(word)),
  );
  return [...first, woman ? womanSurname(surname) : manSurname(surname)].join(' ');
}

/** «Ары Симоняна», «Луки Вронского»: the surname tells a man whose first name is declined as a woman's. */
const isMansGenitive = (surname: string): boolean => /(?:[бвгджзклмнпрстфхцчшщ]а|[ое]го|[аеоуьяю]я)$/.test(surname);

/** «Гоар Веслиной»: the surname tells a woman whose first name is not declined. */
const isWomansGenitive = (surname: string): boolean => /(?:[оеё]в|[иы]н|ск|цк)ой$/.test(surname);

/** «Артуром Хачатряном» beside «Хачатрян» is «Артур Хачатрян». */
export function likeRussianNominative(full: string, surname: string): string {
  const words = full.split(' ');
  const last = words.pop() ?? '';
  if (last === surname || words.length === 0 || russianKey(last.toLowerCase()) !== russianKey(surname.toLowerCase()))
    return full;
  const genitive = russianNominative(full);
  if (genitive.endsWith(` ${surname}`)) return genitive;
  const woman = /[ая]$/.test(surname);
  const first = words.map((word) => irregularGenitives[word] ?? (woman ? womanOblique(word) : manOblique(word)));
  return [...first, surname].join(' ');
}

const manOblique = (word: string): string =>
  /[аеиоуы](?:я|ю|ем|е)$/.test(word) ? `${word.replace(/(?:я|ю|ем|е)$/, '')}й` : word.replace(/(?:а|у|ом|ем|е)$/, '');

const womanOblique = (word: string): string =>
  /(?:ы|е|у|ой)$/.test(word) ? `${word.replace(/(?:ы|е|у|ой)$/, '')}а` : word.replace(/(?:и|ю|ей)$/, 'я');

const isWoman = (genitive: string): boolean => indeclinable.includes(genitive) || isWomanByEnding(genitive);

const isWomanByEnding = (genitive: string): boolean =>
  (genitive.endsWith('ы') || genitive.endsWith('и')) &&
  (irregularGenitives[genitive] ?? 'а').match(/[ая]$/) !== null &&
  !['Ильи', 'Никиты'].includes(genitive);

function manFirst(word: string): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('а')) return stem;
  return word.endsWith('я') ? stem + (endsInVowel(stem) ? 'й' : 'ь') : word;
}

function womanFirst(word: string): string {
  if (indeclinable.includes(word)) return word;
  const stem = word.slice(0, -1);
  if (word.endsWith('ы')) return `${stem}а`;
  return word.endsWith('и') ? stem + (SOFTENING.includes(stem.at(-1) ?? '') ? 'а' : 'я') : word;
}

/** Both parts of a double surname are declined: «Безрукова-Левина». */
const eachPart = (surname: string, nominative: (part: string) => string): string =>
  surname.split('-').map(nominative).join('-');

const manSurname = (surname: string): string => eachPart(surname, manSurnamePart);

function manSurnamePart(word: string): string {
  const stem = word.slice(0, -3);
  if (word.endsWith('ого')) {
    if (stressedStems.includes(stem.toLowerCase())) return `${stem}ой`;
    return stem + (SOFTENING.includes(stem.at(-1) ?? '') ? 'ий' : 'ый');
  }
  if (word.endsWith('его')) return `${stem}ий`;
  const irregular = irregularGenitives[word];
  if (irregular !== undefined) return irregular;
  return (
    feminineForm(word) ?? (word.length >= SHORTEST_GENITIVE && !surnamesInA.includes(word) ? manFirst(word) : word)
  );
}

/** «Кима», «Дуба», «Коня». */
const SHORTEST_GENITIVE = 4;

/** «Чайки», «Глинки», «Сковороды»: surnames in -а, of either gender; but «Моретти». */
function feminineForm(word: string): string | null {
  const stem = word.slice(0, -1);
  const isSoft = word.endsWith('и') && SOFTENING.includes(stem.at(-1) ?? '-');
  return word.length > 4 && (word.endsWith('ы') || isSoft) ? `${stem}а` : null;
}

const PATRONYMIC_STEM = /(?:ов|ев|ёв|ин|ын)$/;

const womanSurname = (surname: string): string => eachPart(surname, womanSurnamePart);

function womanSurnamePart(word: string): string {
  const stem = word.slice(0, -2);
  if (word.endsWith('ой')) return stem + (PATRONYMIC_STEM.test(stem) ? 'а' : 'ая');
  if (word.endsWith('ей') && SOFTENING.includes(stem.at(-1) ?? '-')) return `${stem}ая`;
  return feminineForm(word) ?? word;
}

/** «Гагиком Мелояном», «Мартой Линдквист», «Анне Беловой»: a name that can only be in an oblique case, in the nominative; else as it is. */
export function fromOblique(name: string): string {
  const words = name.split(' ');
  const [given, surname] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length < 2 || givenLikeInstrumental.includes(given)) return name;
  const isMan = /(?:[оы]м|[еи]м)$/.test(surname);
  if (isInstrumentalGiven(given) && (isMan || isWomanLike(surname)))
    return [
      ...words.slice(0, -1).map(obliqueFirst),
      isMan ? eachPart(surname, manObliqueSurname) : womanSurname(surname),
    ].join(' ');
  // «Анну Белову» is a woman's accusative, «Гагику Белову» a man's dative: only the surname could tell.
  const isTold = irregularObliques[given] !== undefined || !/(?:[оеё]в|[иы]н)у$/.test(surname);
  if (isTold && /[ую]$/.test(given) && /у$/.test(surname) && given.length > 3 && surname.length > 4)
    return [
      ...words.slice(0, -1).map((word) => irregularObliques[word] ?? manOblique(word)),
      surname.slice(0, -1),
    ].join(' ');
  if (/[её]$/.test(given) && /ой$/.test(surname))
    return [...words.slice(0, -1).map(womanOblique), womanSurname(surname)].join(' ');
  return name;
}

/** A woman's surname in the instrumental: «Беловой», or one that is not declined. */
const isWomanLike = (surname: string): boolean => /(?:[ое]й|[бвгджзклмнпрстфхцчшщ])$/.test(surname);

const isInstrumentalGiven = (word: string): boolean =>
  irregularObliques[word] !== undefined ||
  (word.length > 3 && /(?:ом|ем|ой|ёй|ей|ью)$/.test(word) && word !== 'Артём' && word !== 'Артем');

function obliqueFirst(word: string): string {
  const irregular = irregularObliques[word];
  if (irregular !== undefined) return irregular;
  if (/(?:ом|ем)$/.test(word)) {
    const stem = word.slice(0, -2);
    if (word.endsWith('ом')) return stem;
    return stem + (endsInVowel(stem) ? 'й' : 'ь');
  }
  if (word.endsWith('ью')) return `${word.slice(0, -1)}`.replace(/ь$/, 'ь');
  const stem = word.slice(0, -2);
  return word.endsWith('ой') || SOFTENING.includes(stem.at(-1) ?? '-') ? `${stem}а` : `${stem}я`;
}

function manObliqueSurname(word: string): string {
  const stem = word.slice(0, -2);
  if (word.endsWith('ым')) return PATRONYMIC_STEM.test(stem) ? stem : `${stem}ый`;
  if (word.endsWith('им')) return `${stem}ий`;
  return word.endsWith('ем') ? stem + (endsInVowel(stem) ? 'й' : '') : stem;
}

const endsInVowel = (word: string): boolean => VOWELS.includes(word.at(-1)?.toLowerCase() ?? '-');
