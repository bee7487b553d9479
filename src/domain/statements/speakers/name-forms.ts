import { armenianKey, armenianNominative } from '../../languages/armenian/name-forms.ts';
import type { NameCase } from '../../languages/name-case.ts';
import { likeRussianNominative, russianKey, russianNominative } from '../../languages/russian/name-forms.ts';

const withoutPossessive = (word: string): string => word.replace(/['’`]s$|['’`]$/, '');

/** What all forms of a surname have in common; names are compared by it. */
export function surnameKey(lang: string, name: string): string {
  const surname = withoutPossessive(name.toLowerCase().replaceAll('ё', 'е').split(' ').at(-1) ?? '');
  if (lang === 'ru') return russianKey(surname);
  return lang === 'hy' ? armenianKey(surname) : surname;
}

/** A name in the form that a list of speakers shows: the nominative, without article or possessive ending. */
export function shownName(lang: string, name: string, nameCase: NameCase): string {
  if (lang === 'ru') return nameCase === 'possessor' ? russianNominative(name) : name;
  return lang === 'hy' ? armenianNominative(name, nameCase) : withoutPossessive(name);
}

/** A full name in whatever case, brought to the nominative by the surname that stands elsewhere in it. */
export function likeNominative(lang: string, full: string, nominative: string): string {
  const surname = nominative.split(' ').at(-1) ?? '';
  return lang === 'ru' ? likeRussianNominative(full, surname) : full;
}
