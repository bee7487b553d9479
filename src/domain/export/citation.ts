import { escapeHtml, paragraphs } from './html-text.ts';
import { escapeMarkdownLine, quotedInMarkdown } from './markdown-text.ts';

/**
 * A statement with its source, as a writer puts it under a quotation: who, in what office, in whose words, and where it stands.
 * What is not known is null and left out. `kind` and `date` come in the reader's language; everything else is the page's.
 */
export interface Cited {
  readonly speaker: string | null;
  readonly role: string | null;
  /** "direct", "part quoted", "paraphrase", in the reader's language. */
  readonly kind: string;
  /** The words with the marks that the page gives them: none are added, so that no paraphrase becomes a quotation. */
  readonly quote: string;
  readonly lang: string;
  readonly agency: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** Said in its place where there is no address, in the reader's language. */
  readonly noAddress?: string;
  /** Leads to the words themselves; in the forms where an address is not printed. */
  readonly textLink?: string | null;
}

export interface Citation {
  readonly text: string;
  readonly markdown: string;
  /** Escaped: safe in a document, whatever the page wrote. */
  readonly html: string;
}

export function citation(cited: Cited): Citation {
  const who = `${listed([cited.speaker, cited.role])}${cited.speaker || cited.role ? ' ' : ''}(${cited.kind})`;
  const link = linkable(cited.url);
  const toWords = linkable(cited.textLink ?? cited.url);
  const title = cited.title ?? link;
  const where = link === null ? (cited.noAddress ?? null) : null;
  const source = { who, agency: cited.agency, title, date: cited.date, where };
  const cite = toWords ? ` cite="${escapeHtml(toWords)}"` : '';
  return {
    text: `${who}: ${cited.quote}\n${listed([cited.agency, cited.title, cited.date, link ?? where])}`.trimEnd(),
    markdown: [
      quotedInMarkdown(cited.quote),
      '>',
      `> — ${listedIn(source, escapeMarkdownLine, (words) => (toWords ? `[${words}](<${toWords}>)` : words))}`,
    ].join('\n'),
    html:
      `<blockquote lang="${escapeHtml(cited.lang)}"${cite}>${paragraphs(cited.quote)}</blockquote>` +
      `<p>— ${listedIn(source, escapeHtml, (words) => (toWords ? `<a href="${escapeHtml(toWords)}">${words}</a>` : words))}</p>`,
  };
}

interface Source {
  readonly who: string;
  readonly agency: string | null;
  readonly title: string | null;
  readonly date: string | null;
  /** Said where there is no address. */
  readonly where: string | null;
}

/** The line below a quotation in a form of mark-up: each part escaped as that form asks, the title made a link. */
function listedIn(source: Source, escapedIn: (text: string) => string, linked: (words: string) => string): string {
  const escaped = (part: string | null): string | null => part && escapedIn(part);
  const title = escaped(source.title);
  return listed([
    escapedIn(source.who),
    escaped(source.agency),
    title && linked(title),
    escaped(source.date),
    escaped(source.where),
  ]);
}

const listed = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

/** Only addresses of the web are linked or printed; a `javascript:` address in a page must not travel in a quotation. */
const linkable = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s<>]+$/i.test(url) ? url : null;
