import type { MessageMap, MessageName } from './ports/messages.ts';

/** What a browser says about where a message comes from. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension, as the browser knows it: its id and the root of its own pages' addresses. */
export interface Ourselves {
  readonly id: string;
  readonly root: string;
}

export type Role = 'page' | 'interface' | 'worker';

/** Who may send what. Nobody else is listened to, whatever the message looks like. */
export const MAY_SEND: { readonly [Name in MessageName]: MessageMap[Name]['from'] } = {
  'page-read': 'page',
  'page-left': 'page',
  'analyse-tab': 'interface',
  'analyse-anyway': 'interface',
  'go-on': 'interface',
  'go-on-text': 'interface',
  'stop-tab': 'interface',
  'analyse-text': 'interface',
  'forget-text': 'interface',
  correct: 'interface',
  'correct-text': 'interface',
  'look-up': 'interface',
  record: 'interface',
  'analyse-sample': 'interface',
  'read-page': 'worker',
  'stop-reading': 'worker',
  'has-read': 'worker',
  mark: 'worker',
  jump: 'interface',
  'text-fragments': 'interface',
};

/**
 * Decides who speaks from what the browser itself vouches for, never from the message.
 * A script in a page has a tab and that page's address; our own pages and the worker have an address under our root.
 * Scripts in frames are nobody: we put none there. Null for everyone who is not us.
 */
export function roleOf(sender: RawSender, us: Ourselves): Role | null {
  if (sender.id !== us.id) return null;
  const address = sender.url;
  if (address?.startsWith(us.root)) return isInterface(address, us.root) ? 'interface' : 'worker';
  if (sender.tab === undefined) return address === undefined ? 'worker' : null;
  const isPage =
    typeof sender.tab.id === 'number' && sender.tab.id >= 0 && sender.frameId === 0 && address !== undefined;
  return isPage ? 'page' : null;
}

/** Firefox runs the worker in a generated page, which must not pass for the popup. */
const WORKER_PAGE = '_generated_background_page.html';

function isInterface(address: string, root: string): boolean {
  const file = address.slice(root.length).split(/[?#]/, 1)[0] as string;
  return file.endsWith('.html') && file !== WORKER_PAGE;
}
