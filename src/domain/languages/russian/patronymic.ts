import { patronymicEndings } from './name-data.ts';

/** Whether a word is a father's name between first name and surname: «Имангали | Нургалиевич | Тасмагамбетов». Takes a normal form. */
export const isPatronymic = (word: string): boolean => patronymicEndings.some((ending) => word.endsWith(ending));
