import type { Dom } from './dom.ts';
import { ELEMENT_NAMES } from './element-names.ts';

/** Elements that words can begin like ("<A quiet year>", "<I hope so>"), and attributes that they have without a value. */
const WORDS_TOO: ReadonlySet<string> = new Set(['a', 'b', 'i', 'p', 'q', 's', 'u']);
const VALUELESS: ReadonlySet<string> = new Set([
  'hidden',
  'inert',
  'nowrap',
  'download',
  'itemscope',
  'autofocus',
  'disabled',
]);

/**
 * The words of a quotation that was set in bare `<` and `>` and that the browser's parser took for an element: its name and its
 * attributes are all that is left of "<We hope for talks>". Capitals and words said twice are lost. Null for real elements.
 */
export function eatenWords(dom: Dom, element: Node, name: string): string | null {
  const attributes = dom.attributeNames(element);
  const isKnown = ELEMENT_NAMES.has(name);
  if (isKnown && (!WORDS_TOO.has(name) || attributes.length === 0)) return null;
  if (name.includes('-') || name.includes(':')) return null;
  if (attributes.some((attribute) => VALUELESS.has(attribute) || dom.attribute(element, attribute) !== '')) return null;
  return `<${[capitalised(name), ...attributes].join(' ')}>`;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
