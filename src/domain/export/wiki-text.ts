/**
 * The words of a page as wikitext that shows them and nothing else (MediaWiki): what could be read as mark-up, as a template, a
 * signature or an address is written as a numeric entity, which MediaWiki turns into its sign after it has read the mark-up.
 */
export const escapeWiki = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, entity)
    .replace(/'{2,}/g, (run) => [...run].map(entity).join(''))
    .replace(ADDRESS, (scheme) => `${scheme.slice(0, -1)}${entity(':')}`)
    .replace(MAGIC, '$1&#32;')
    .replace(/^[*#:;=!-]/, entity);

/** The same in paragraphs, for a block quotation. */
export const quotedInWiki = (text: string): string =>
  text
    .split(/(?:\r\n?|\n|\u2028|\u2029)+/)
    .map(escapeWiki)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** A link to an address outside; its words are escaped already. What would end the address is written as in an address. */
export const linkedInWiki = (words: string, address: string): string =>
  `[${address.replace(/[[\]{}|'"<>\s]/g, (sign) => encodeURIComponent(sign).replace("'", '%27'))} ${words}]`;

const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;

const SIGNS = /[[\]{}|<>&~_]/g;
/** What MediaWiki makes a link of without being asked. */
const ADDRESS = /:(?=\/\/)|\b(?:mailto|news|urn|tel|sms|sip|sips|xmpp|geo|magnet|bitcoin|matrix):/gi;
const MAGIC = /\b(RFC|PMID|ISBN) /g;
