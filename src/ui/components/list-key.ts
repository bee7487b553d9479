export type ListKey = 'next' | 'previous' | 'first' | 'last' | 'close' | 'jump' | 'copy';

const KEYS: Readonly<Record<string, ListKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
  j: 'jump',
  c: 'copy',
};

/** Where the layout is Cyrillic or Armenian the letter is another, so the place of the key counts instead. */
const PLACES: Readonly<Record<string, ListKey>> = { KeyJ: 'jump', KeyC: 'copy' };

/** What a key means in the list; null for keys that are not ours, with a modifier, or pressed while typing. */
export function listKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
): ListKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  const latin = /^[\x20-\x7e]$/.test(event.key);
  return KEYS[latin ? event.key.toLowerCase() : event.key] ?? (latin ? null : (PLACES[event.code] ?? null));
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
