/** Of a line: the signs of a heading, a quotation, a list. */
const BEFORE_LINE = /^ {0,3}(?:#{1,6} |> ?|[-*+] )/;
/** "[words](address)", "![words](address)". */
const LINK = /!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g;
const EMPHASIS = /\*\*|__|`/g;
/** A character that an author has kept from being read as a sign. */
const ESCAPED = /\\([\\`*_{}[\]<>()#+\-.!|~&])/g;
/** "---" and "===": rules, and lines under headings. */
const RULE = /^ {0,3}(?:-{3,}|={3,}|\*{3,})$/;

/** The words of a text in Markdown, line by line, without the commonest signs of the form. */
export const textOfMarkdown = (markdown: string): string => markdown.split('\n').map(wordsOf).join('\n');

function wordsOf(line: string): string {
  const bare = line.trimEnd();
  if (RULE.test(bare)) return '';
  return bare.replace(BEFORE_LINE, '').replace(LINK, '$1').replace(EMPHASIS, '').replace(ESCAPED, '$1');
}
