import type { Description, LanguageText } from '../../languages/language.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Identity } from './cast/identity.ts';

/** Shorter words begin words of other meanings. */
const SHORTEST_BEGINNING = 4;

/** "minister" is also "minister-president": what an office is called by itself or at the head of a longer word. */
const isSame = (role: string, head: string): boolean =>
  role === head || (role.length > SHORTEST_BEGINNING && head.startsWith(role));

/** Whether somebody of some offices can be called by another ("envoy", "diplomat"). */
export function isLike(lexicon: Lexicon, roles: Iterable<string>, head: string): boolean {
  const groups = lexicon.roleGroups.filter((group) => lexicon.is(head, `role.${group}`));
  for (const role of roles)
    if (isSame(role, head) || groups.some((group) => lexicon.is(role, `role.${group}`))) return true;
  return false;
}

/** The same word; a deputy is not called by the office that he is the deputy of. */
export function holds({ lexicon }: LanguageText, { roles }: Identity, { head, with: words }: Description): boolean {
  const own = [...roles];
  if (!own.some((role) => isSame(role, head))) return false;
  const isDeputy = (word: string): boolean => lexicon.is(word, 'deputy');
  return own.some(isDeputy) === [head, ...words].some(isDeputy);
}
