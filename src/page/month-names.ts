/** The beginnings of the months' names as pages print them: English, Russian in any case, Armenian in any case. */
const STEMS: readonly (readonly string[])[] = [
  ['january', 'jan', 'январ', 'янв', 'հունվար'],
  ['february', 'feb', 'феврал', 'фев', 'փետրվար'],
  ['march', 'mar', 'март', 'мар', 'մարտ'],
  ['april', 'apr', 'апрел', 'апр', 'ապրիլ'],
  ['may', 'май', 'мая', 'мае', 'մայիս'],
  ['june', 'jun', 'июн', 'հունիս'],
  ['july', 'jul', 'июл', 'հուլիս'],
  ['august', 'aug', 'август', 'авг', 'օգոստոս'],
  ['september', 'sept', 'sep', 'сентябр', 'сен', 'սեպտեմբեր'],
  ['october', 'oct', 'октябр', 'окт', 'հոկտեմբեր'],
  ['november', 'nov', 'ноябр', 'ноя', 'նոյեմբեր'],
  ['december', 'dec', 'декабр', 'дек', 'դեկտեմբեր'],
];

const LONGEST_ENDING = 2;

/** The number of a month, 1 to 12, named by a word in lower case; null for every other word. */
export function monthOf(word: string): number | null {
  for (const [index, stems] of STEMS.entries()) {
    if (
      stems.some(
        (stem) =>
          word === stem || (isInflected(stem) && word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING),
      )
    ) {
      return index + 1;
    }
  }
  return null;
}

/** English names have no endings; abbreviations of three letters neither. */
const isInflected = (stem: string): boolean => stem.length > 3 && stem.charCodeAt(0) > 0x24f;
