import boxNames from '../../../assets/page/box-names.json' with { type: 'json' };

/**
 * What the boxes of a page call themselves. Class names and ids are made of words ("post-content", "relatedArticles"), and
 * sites all over the world take the same English ones. The words stand in `assets/page/box-names.json`, by what they point to.
 */
export const BOX_KINDS = Object.keys(boxNames) as readonly (keyof typeof boxNames)[];

const KIND_OF: ReadonlyMap<string, readonly number[]> = kindsByWord();

function kindsByWord(): Map<string, number[]> {
  const kinds = new Map<string, number[]>();
  for (const [kind, words] of Object.values(boxNames).entries()) {
    for (const word of words.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
}

/** Names longer than this are made by machines and say nothing. UTF-16. */
const LONGEST = 300;

/** The indexes in `BOX_KINDS` of what a class name or id points to; also for the name without hyphens ("read-more"). */
export function kindsOfName(name: string): Set<number> {
  const kinds = new Set<number>();
  const add = (word: string): void => {
    for (const kind of KIND_OF.get(word) ?? []) kinds.add(kind);
  };
  for (const one of name.slice(0, LONGEST).split(/\s/)) {
    const words = wordsOf(one);
    for (const word of words) add(word);
    for (let at = 0; at + 1 < words.length; at++) add(`${words[at]}${words[at + 1]}`);
  }
  return kinds;
}

/** "relatedArticles-box_2" → related, articles, box. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  let word = '';
  let wasLower = false;
  for (const char of name) {
    const isLower = char >= 'a' && char <= 'z';
    const isUpper = char >= 'A' && char <= 'Z';
    if ((!isLower && !isUpper) || (isUpper && wasLower)) {
      if (word !== '') words.push(word);
      word = '';
    }
    if (isLower || isUpper) word += char.toLowerCase();
    wasLower = isLower;
  }
  if (word !== '') words.push(word);
  return words;
}
