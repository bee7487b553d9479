/** A Russian stemmer after the published Snowball rules, for words in lower case; "ё" is read as "е". */
export function stemRussian(given: string): string {
  const word = given.replaceAll('ё', 'е');
  const from = afterFirstVowel(word);
  if (from >= word.length) return word;
  const head = word.slice(0, from);
  let rest = word.slice(from);
  const gerund = cutAfterA(rest, GERUND_AFTER_A) ?? cut(rest, GERUND);
  if (gerund !== null) {
    rest = gerund;
  } else {
    rest = cut(rest, REFLEXIVE) ?? rest;
    const adjective = cut(rest, ADJECTIVE);
    if (adjective !== null) rest = cutAfterA(adjective, PARTICIPLE_AFTER_A) ?? cut(adjective, PARTICIPLE) ?? adjective;
    else rest = cutAfterA(rest, VERB_AFTER_A) ?? cut(rest, VERB) ?? cut(rest, NOUN) ?? rest;
  }
  if (rest.endsWith('и')) rest = rest.slice(0, -1);
  const derived = cut(rest, ['ость', 'ост']);
  if (derived !== null && VOWEL_CONSONANT.test(derived)) rest = derived;
  if (rest.endsWith('нн')) rest = rest.slice(0, -1);
  else {
    rest = cut(rest, ['ейше', 'ейш']) ?? rest;
    if (rest.endsWith('нн')) rest = rest.slice(0, -1);
    if (rest.endsWith('ь')) rest = rest.slice(0, -1);
  }
  return head + rest;
}

const byLength = (endings: string): readonly string[] => endings.split(' ').sort((a, b) => b.length - a.length);

const GERUND_AFTER_A = byLength('в вши вшись');
const GERUND = byLength('ив ивши ившись ыв ывши ывшись');
const REFLEXIVE = byLength('ся сь');
const ADJECTIVE = byLength('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
const PARTICIPLE_AFTER_A = byLength('ем нн вш ющ щ');
const PARTICIPLE = byLength('ивш ывш ующ');
const VERB_AFTER_A = byLength('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно');
const VERB = byLength(
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
);
const NOUN = byLength(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);

const VOWELS = 'аеиоуыэюя';
const VOWEL_CONSONANT = /[аеиоуыэюя][^аеиоуыэюя]/;

function afterFirstVowel(word: string): number {
  for (let at = 0; at < word.length; at++) if (VOWELS.includes(word[at] as string)) return at + 1;
  return word.length;
}

function cut(word: string, endings: readonly string[]): string | null {
  const ending = endings.find((one) => word.endsWith(one));
  return ending === undefined ? null : word.slice(0, word.length - ending.length);
}

/** These endings are cut only after "а" or "я", which stays. */
function cutAfterA(word: string, endings: readonly string[]): string | null {
  const rest = cut(word, endings);
  return rest !== null && /[ая]$/.test(rest) ? rest : null;
}
