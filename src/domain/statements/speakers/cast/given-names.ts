import type { NameRules } from '../../../languages/language.ts';

/** Whether two people of one surname can be one by their other names; a surname alone can be anybody's. */
export const areSameGiven = (names: NameRules, some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.some((other) => names.canBeSame(one, other)));
