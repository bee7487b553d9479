import { namesByFrames } from '../by-frames/speakers/names.ts';
import type { NameRules } from '../language.ts';
import { canBeOne, isShortOrRespelt, surnameOf } from '../name-parts.ts';
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

/** Armenian names take case endings and articles at the surname alone. */
export const armenianNames: NameRules = namesByFrames({
  surnameKey: (name) => armenianKey(surnameOf(name)),
  shown: armenianNominative,
  likeNominative,
  likeliestForm: likeliestNominative,
  canBeSame: (one, other) => canBeOne(one, other, isShortOrRespelt),
  areCasesOfOne: () => false,
  isPatronymic: () => false,
  isSubject: hasArticle,
});
