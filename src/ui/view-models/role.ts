import type { Speaker } from '../../domain/statements/statement.ts';

/**
 * Office and organisation as the text itself puts them together ("CSTO Secretary General"), so that no language's
 * word order is guessed; side by side when the text never does.
 */
export function roleOf(text: string, speaker: Speaker): string | null {
  const { role, organisation } = speaker;
  if (!role || !organisation) return role ?? organisation;
  if (role.includes(organisation)) return role;
  return (
    [`${organisation} ${role}`, `${role} ${organisation}`].find((both) => text.includes(both)) ??
    `${role}, ${organisation}`
  );
}
