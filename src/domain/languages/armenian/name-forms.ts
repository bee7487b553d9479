import type { NameCase } from '../name-case.ts';

const VOWELS = 'աեէըիոօու';

/** A surname as it stands in the nominative, and the ending behind it: most surnames end so that every case of them can be told. */
const FAMILY = /^(.+(?:յան|յանց|ենց|ունց))(?:ի|ին|ինն|ից|ով|ը|ն)$/;

/** «Վոլսկայա»: the surnames of women that end as -յան does with their article. */
const SLAVIC = /^(.+[սց]կայա)(?:ն|յի|յին|յից|յով)?$/;

/** «Բզնունի»: its cases are «Բզնունու», «Բզնունուն», «Բզնունուց», with the article «Բզնունին». */
const IN_UNI = /^(.+ունի)ն$|^(.+ուն)(?:ու|ուն|ուց|ինն|իով)$/;

const ENDINGS = ['ուց', 'ուն', 'ինն', 'նն', 'ին', 'ից', 'ով', 'ու', 'ի', 'ը', 'ն', 'յ'];
const SHORTEST_STEM = 4;

/** What all cases of a surname share, in lower case: «պողոսյանը», «պողոսյանի», «պողոսյանին» and «պողոսյան» have one. It is no name. */
export function armenianKey(surname: string): string {
  const family = SLAVIC.exec(surname)?.[1] ?? FAMILY.exec(surname)?.[1];
  if (family !== undefined) return family;
  if (/(?:յան|յանց|ենց|ունց)$/.test(surname)) return surname;
  let stem = surname;
  for (let shorter = withoutOneEnding(stem); shorter !== stem; shorter = withoutOneEnding(stem)) stem = shorter;
  return stem;
}

function withoutOneEnding(word: string): string {
  for (const ending of ENDINGS)
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** The surname loses its article («Բաբայանը», «Վարդումյանն», «Կեսադան») or its genitive ending («Յուլչյանի»). */
export function armenianNominative(name: string, nameCase: NameCase): string {
  const words = name.split(' ');
  const surname = words.pop() ?? '';
  const shown = nameCase === 'subject' ? withoutArticle(surname) : withoutGenitive(surname);
  return [...words, shown].join(' ');
}

/** Of several forms of one full name the one that stands most without an ending: «Անկա Ռեյմերսի», «Անկա Ռեյմերս». */
export function likeliestNominative(forms: readonly string[]): string {
  const [first = ''] = forms;
  return forms.reduce((best, form) => (form !== best && best.startsWith(form) ? form : best), first);
}

function withoutArticle(word: string): string {
  if (word.length < 4) return word;
  const sure = sureNominative(word);
  if (sure !== undefined) return sure;
  if (word.endsWith('ը') || word.endsWith('նն')) return word.slice(0, -1);
  if (!word.endsWith('ն') || word.endsWith('յան')) return word;
  // After a vowel ն is the article of «Կեսադա», «Էրդելի»; after another consonant it always is one.
  return word.slice(0, -1);
}

/** «Պողոսյանի», «Բզնունու», «Ծաղկեվանցու», «ԱԻՆ-ից»: what every case can be told of, whatever stands beside it. */
const sureNominative = (word: string): string | undefined =>
  SLAVIC.exec(word)?.[1] ?? FAMILY.exec(word)?.[1] ?? nameInUni(word) ?? nameInI(word) ?? ABBREVIATION.exec(word)?.[1];

/** «ԱԳՆ-ն», «ՊՆ-ից»: an ending stands behind a hyphen. */
const ABBREVIATION = /^(.*\p{Lu})-(?:ը|ն|ի|ին|ից|ում)$/u;

/** «Կովալեցկի», «Ծաղկեվանցի»: names in -ցի and -կի have «-ու», «-ուն», «-ուց» in their cases; «Չաուշեսկու» is a nominative. */
function nameInI(word: string): string | undefined {
  const stem = /^(.{3,}[ցկ])(?:ու|ուն|ուց)$/.exec(word)?.[1];
  return stem === undefined || stem.endsWith('եսկ') ? undefined : `${stem}ի`;
}

function nameInUni(word: string): string | undefined {
  const [, bare, stem] = IN_UNI.exec(word) ?? [];
  return bare ?? (stem === undefined ? undefined : `${stem}ի`);
}

function withoutGenitive(word: string): string {
  const sure = sureNominative(word);
  if (sure !== undefined) return sure;
  if (word.endsWith('այի')) return word.slice(0, -2);
  // «Մոդիի», «Ռոսիի»; «Կանի» has a short stem.
  if (word.endsWith('իի') || word.endsWith('ուի')) return word.slice(0, -1);
  return word.length > 3 && word.endsWith('ի') && !VOWELS.includes(word.at(-2) ?? '') && !word.endsWith('ունի')
    ? word.slice(0, -1)
    : word;
}
