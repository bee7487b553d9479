import type { NameCase } from '../name-case.ts';

const VOWELS = 'աեէըիոօու';

/** A surname in lower case without article and case ending: «պողոսյանը», «պողոսյանի», «պողոսյանին» and «պողոսյան» are one. */
export function armenianKey(surname: string): string {
  const stem = surname.replace(/(?:ից|ով)$/, '');
  const bare = withoutArticle(surname.endsWith('ով') || stem === surname ? surname : stem);
  return bare.length > 4 && bare.endsWith('ի') ? bare.slice(0, -1) : bare;
}

/** The surname loses its article («Բաբայանը», «Վարդումյանն», «Կեսադան») or its genitive ending («Յուլչյանի»). */
export function armenianNominative(name: string, nameCase: NameCase): string {
  const words = name.split(' ');
  const surname = words.pop() ?? '';
  const shown = nameCase === 'subject' ? withoutArticle(surname) : withoutGenitive(surname);
  return [...words, shown].join(' ');
}

function withoutArticle(word: string): string {
  if (word.length < 4) return word;
  // Most surnames end in -յան, so that every case of them can be told.
  const family = /^(.+յան)(?:ի|ին|ինն|ից|ով|ը|ն)$/.exec(word)?.[1];
  if (family !== undefined) return family;
  if (word.endsWith('ը') || word.endsWith('նն')) return word.slice(0, -1);
  if (!word.endsWith('ն') || word.endsWith('յան')) return word;
  // After a vowel ն is the article of «Կեսադա», «Էրդելի»; after another consonant it always is one.
  return word.slice(0, -1);
}

function withoutGenitive(word: string): string {
  if (word.endsWith('այի')) return word.slice(0, -2);
  return word.length > 4 && word.endsWith('ի') && !VOWELS.includes(word.at(-2) ?? '') ? word.slice(0, -1) : word;
}
