const POSSESSIVE = /['’`]s?$/;

/** "Lund's" and "the Ministries'" without the ending. Other languages meet it in names of English ones. */
export const withoutPossessive = (word: string): string => word.replace(POSSESSIVE, '');

/** Whether a word ends as an owner's, be it "'s" or a bare apostrophe. */
export const isPossessive = (word: string): boolean => POSSESSIVE.test(word);

/** Whether it ends with "'s": what follows is surely owned ("the mayor's | aide"). */
export const isOwner = (word: string): boolean => /['’`]s$/.test(word);
