/** Between "to" and "question", and between "asked" and what was asked, the one who asks may stand, in at most so many words. */
export const LONGEST_ASKER = 7;
