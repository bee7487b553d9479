import { namesByFrames } from '../by-frames/speakers/names.ts';
import type { NameRules } from '../language.ts';
import { canBeOne, isShortOrRespelt, surnameOf } from '../name-parts.ts';
import { armenianKey, armenianNominative } from './name-forms.ts';

/** The article of a subject («Դարբինյանը», «Դարբինյանն»), which a place at the head of a sentence lacks. */
const hasArticle = (surname: string): boolean => surname.endsWith('ը') || surname.endsWith('ն');

/** Armenian names take case endings and articles at the surname alone. */
export const armenianNames: NameRules = namesByFrames({
  surnameKey: (name) => armenianKey(surnameOf(name)),
  shown: armenianNominative,
  likeNominative: (full) => full,
  canBeSame: (one, other) => canBeOne(one, other, isShortOrRespelt),
  areCasesOfOne: () => false,
  isPatronymic: () => false,
  isSubject: hasArticle,
});
