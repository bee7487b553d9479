/**
 * The words of a page as Markdown that shows them and nothing else (CommonMark 0.31, and GitHub's bare addresses). Line breaks
 * are kept as line feeds: a lone carriage return ends a line too, and would leave a block quotation.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\r\n?/g, '\n').split('\n').map(escapedLine).join('\n');

/** The same in one line, for headings, links and lists, which a line break would end. */
export const escapeMarkdownLine = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

/** Words of a page as a block quotation: each of their lines stays in it. */
export const quotedInMarkdown = (text: string): string =>
  escapeMarkdown(text)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** A line that begins so is a heading, a rule, an item of a list or underlines a heading. */
const BLOCK = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;
/** What makes emphasis, links, code, HTML, entities, tables or struck-out words. */
const INLINE = /[\\`*_[\]<>&|~]/g;
/** Where an address begins that is made a link without being asked for. */
const BARE_ADDRESS = /:(?=\/\/)|@|(?<=\bwww)\./gi;

/** Spaces before a line make it code, and carry no words. */
function escapedLine(line: string): string {
  const shown = line.trimStart().replace(INLINE, '\\$&').replace(BARE_ADDRESS, '\\$&');
  return shown.replace(BLOCK, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`)).replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
