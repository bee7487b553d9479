import type { Analysis } from '../analysis.ts';
import { countedWordsIn } from '../comparison/passage/counted-words.ts';
import { languageFor } from '../languages/registry.ts';
import { stemOf } from '../languages/stem.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNameWord, isSpaceBetween } from '../reading/capital-words.ts';
import { TokenizedText } from '../reading/tokenized-text.ts';
import { isTerminator } from '../text/characters.ts';
import { sliceOf } from '../text/span.ts';

/** Somebody or something that a report names, with all forms it is named by; the first is the fullest, a person's the nominative. */
export interface Named {
  readonly aliases: readonly string[];
  /** Whether it is one who speaks. */
  readonly speaks: boolean;
}

/** So often a name of one word has to stand in a report to be one that the report is about; once is enough for those who speak. */
const LEAST_TIMES = 2;
const MOST_NAMES = 100;

/** Whom and what a report names, those who speak first. What only opens sentences with a capital is no name. */
export function namedInReport({ article, said }: Analysis): Named[] {
  const { lexicon } = languageFor(article.lang);
  const people = said.speakers.filter(({ name }) => /^\p{Lu}/u.test(name));
  const spoken: Named[] = [];
  const taken = new Set<string>();
  const add = (aliases: readonly string[], speaks: boolean): void => {
    const own = [...new Set(aliases)].filter((alias) => alias.length > 1 && !taken.has(stemsOf(alias)));
    if (own.length === 0) return;
    for (const alias of own) taken.add(stemsOf(alias));
    spoken.push({ aliases: own, speaks });
  };
  for (const { name } of people) add(isOfBody(name, lexicon) ? [name] : [name, name.split(' ').at(-1) ?? name], true);
  for (const { organisation } of people) if (organisation !== null) add([organisation], false);
  for (const forms of repeatedNames(article.text, article.lang)) add(forms, false);
  return spoken.slice(0, MOST_NAMES);
}

/** "National Bank of Ostria": its last word is no surname. */
const isOfBody = (name: string, lexicon: Lexicon): boolean =>
  countedWordsIn(name).some(
    ({ norm, capital }) => !capital || lexicon.is(norm, 'organisation') || lexicon.is(norm, 'role.body'),
  );

/** Runs of capital words that stand somewhere else than at the head of a sentence, and often enough; with every form they have. */
function repeatedNames(text: string, lang: string): string[][] {
  const read = new TokenizedText(text, languageFor(lang));
  const found = new Map<string, { readonly forms: Set<string>; times: number; isInside: boolean; isLong: boolean }>();
  const { tokens } = read;
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(read, at)) continue;
    let last = at + 1;
    while (last < tokens.length && isNameWord(read, last) && isSpaceBetween(read, last - 1, last)) last++;
    const form = sliceOf(text, { start: read.startOf(at), end: read.endOf(last - 1) });
    const known = found.get(stemsOf(form)) ?? {
      forms: new Set<string>(),
      times: 0,
      isInside: false,
      isLong: last - at > 1,
    };
    known.forms.add(form);
    known.times++;
    known.isInside ||= !opensSentence(read, at);
    found.set(stemsOf(form), known);
    at = last - 1;
  }
  return [...found.values()]
    .filter(({ times, isInside, isLong }) => isInside && (times >= LEAST_TIMES || isLong))
    .map(({ forms }) => [...forms]);
}

/** Whether nothing but marks stands between a word and the end of the sentence before it. */
function opensSentence(read: TokenizedText, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && read.tokens[before]?.kind === 'punctuation') {
    if (isTerminator(read.norm(before))) return true;
    before--;
  }
  return (
    before < at - 1 ||
    before < 0 ||
    sliceOf(read.text, { start: read.endOf(before), end: read.startOf(at) }).includes('\n')
  );
}

const stemsOf = (name: string): string =>
  countedWordsIn(name)
    .map(({ norm }) => stemOf(norm))
    .join(' ');
