/**
 * A stemmer for Eastern Armenian: the article, then case, number and the endings of verbs and of derived nouns are cut,
 * each only if at least three letters stay. Ligatures are read as their letters.
 */
export function stemArmenian(given: string): string {
  let word = given.replaceAll('եւ', 'և').replace(/[՛՝՞՜]/g, '');
  for (const endings of [ARTICLE, CASE, PLURAL, DERIVED]) word = cut(word, endings);
  return word.endsWith('ն') && word.length > 4 ? word.slice(0, -1) : word;
}

const byLength = (endings: string): readonly string[] => endings.split(' ').sort((a, b) => b.length - a.length);

const ARTICLE = byLength('ը ն ս դ');
const CASE = byLength(
  'ության ությա ությու ությամբ ությունից ությունում ությունների ություններ ություն ների ներից ներով ներում ներ երի երից երով երում եր ից ով ում ի ուց վա եցին ացին եցի ացի եցավ ացավ եց աց ելու ալու ելով ալով ել ալ ած ող իս եք ենք ի',
);
const PLURAL = byLength('ներ եր ություն ակ');
const DERIVED = byLength('ություն ական ային յան վոր');

function cut(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.length - one.length >= 3 && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}
