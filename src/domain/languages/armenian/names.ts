import type { TokenSpan } from '../../text/token-span.ts';
import { namesByFrames } from '../by-frames/speakers/names.ts';
import type { LanguageText, NameRules } from '../language.ts';
import { canBeOne, isShortOrRespelt, surnameOf } from '../name-parts.ts';
import { isGenitive, isWhere } from './frames/word-forms.ts';
import { armenianKey, armenianNominative, likeliestNominative } from './name-forms.ts';

/** The article of a subject («Դարբինյանը», «Դարբինյանն»), which a place at the head of a sentence lacks. */
const hasArticle = (surname: string): boolean => surname.endsWith('ը') || surname.endsWith('ն');

/** «Անկա Ռեյմերսի» beside «Ռեյմերսը»: the surname in its shorter form. */
function likeNominative(full: string, nominative: string): string {
  const words = full.split(' ');
  const own = nominative.split(' ').at(-1) ?? '';
  const last = words.pop() ?? '';
  return own.length < last.length && last.startsWith(own) ? [...words, own].join(' ') : full;
}

const byFrames = namesByFrames({
  surnameKey: (name) => armenianKey(surnameOf(name)),
  shown: armenianNominative,
  likeNominative,
  likeliestForm: likeliestNominative,
  canBeSame: (one, other) => canBeOne(one, other, isShortOrRespelt),
  areCasesOfOne: () => false,
  isPatronymic: () => false,
  isSubject: hasArticle,
});

const LONGEST_NAME = 3;

/** «Լոռաձորում | Ջահուկյանը», «Ջահուկյանը | Լոռաձորում», «Սարաֆյանը | Լորենի …»: where stands outside a name, and an article ends it. */
function inRun(read: LanguageText, { first, last }: TokenSpan): TokenSpan | null {
  let start = first;
  while (start < last - 1 && isWhere(read.norm(start))) start++;
  let end = start + 1;
  while (end < last && !endsWithArticle(read.norm(end - 1)) && !isWhere(read.norm(end))) end++;
  // «նախագահ | Ռեջեփ Թայիփ Էրդողանը»: a place stands before an office, never behind it.
  if (end - start === LONGEST_NAME && read.is(start - 1, 'role') && !isGenitive(read.norm(start)))
    return { first: start, last: end };
  return byFrames.inRun(read, { first: start, last: end });
}

const endsWithArticle = (word: string): boolean => word.length > 3 && (word.endsWith('ը') || word.endsWith('յանն'));

/** Armenian names take case endings and articles at the surname alone. */
export const armenianNames: NameRules = { ...byFrames, inRun };
