/** The ends of addresses that lead to a statement's words (":~:text=…"), by `Statement.id`; without those that have none. */
export type Fragments = Readonly<Record<string, string>>;

/** Only what a text directive is made of: a page's script sends it, and a page may lie. */
const DIRECTIVE = /^:~:text=[\w.~%,-]{1,4000}$/;
const ADDRESS = /^https?:\/\/[^\s<>]{1,4000}$/i;

/** Whether it is the end of an address that leads to words, and nothing else. */
export const isDirective = (fragment: string | null | undefined): fragment is string =>
  typeof fragment === 'string' && DIRECTIVE.test(fragment);

/** The address that leads to the words; the plain one without a fragment of the right form, null for what is no address of the web. */
export function textLink(url: string | null, fragment: string | null | undefined): string | null {
  if (url === null || !ADDRESS.test(url)) return null;
  if (!isDirective(fragment)) return url;
  const [address = '', hash] = url.split('#', 2);
  return `${address}#${(hash ?? '').split(':~:', 1)[0]}${fragment}`;
}
