/** In which form a name stands: as the subject of its clause, or as the owner of words ("по словам …", "… խոսքով"). */
export type NameCase = 'subject' | 'possessor';
