import { escapeHtml, paragraphs } from './html-text.ts';
import { escapeMarkdownLine, quotedInMarkdown } from './markdown-text.ts';
import { citationStyle, type Form, filled, type Slots } from './styles/citation-style.ts';
import type { CitationStyleName } from './styles/style-names.ts';
import { escapeWiki, linkedInWiki, quotedInWiki } from './wiki-text.ts';
import { printedMarks } from './words/printed-marks.ts';

/**
 * A statement with its source, as a writer puts it under a quotation: who, in what office, in whose words, and where it stands.
 * What is not known is null and left out. `kind` and `date` come in the reader's language; everything else is the page's.
 */
export interface Cited {
  readonly speaker: string | null;
  readonly role: string | null;
  /** "direct", "part quoted", "paraphrase", in the reader's language. */
  readonly kind: string;
  /** Whether all the words are the speaker's own; said of the others in every style. */
  readonly isVerbatim: boolean;
  /** The words in their marks; a paraphrase has none. */
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
  /** For fields that take mark-up; escaped: safe in a document, whatever the page wrote. Null where the text is mark-up itself. */
  readonly html: string | null;
}

/** A citation in a style of the reader's choice. */
export function citation(cited: Cited, name: CitationStyleName = 'full'): Citation {
  const { form, template } = citationStyle(name);
  const text = filled(template, slotsOf(cited, WRITTEN[form]));
  if (form !== 'text') return { text, html: null };
  return { text, html: name === 'full' ? asBlock(cited) : `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>` };
}

/** How words of a page are written in a form: in one line, as a block, and as a link. */
interface Written {
  readonly line: (text: string) => string;
  readonly block: (text: string) => string;
  readonly linked: (words: string, address: string) => string;
}

const WRITTEN: Readonly<Record<Form, Written>> = {
  text: { line: inOneLine, block: (text) => text, linked: (words) => words },
  markdown: {
    line: escapeMarkdownLine,
    block: quotedInMarkdown,
    linked: (words, address) => `[${words}](<${address}>)`,
  },
  wiki: { line: escapeWiki, block: quotedInWiki, linked: linkedInWiki },
};

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function slotsOf(cited: Cited, { line, block, linked }: Written): Slots {
  const written = (text: string | null | undefined): string => (text ? line(text) : '');
  const address = linkable(cited.url);
  const toWords = linkable(cited.textLink ?? cited.url);
  const title = written(cited.title ?? address);
  const noAddress = address === null ? written(cited.noAddress) : '';
  const kind = written(cited.kind);
  const [opening, closing] = printedMarks(cited.lang, 0);
  return {
    speaker: written(cited.speaker),
    role: written(cited.role),
    kind,
    inOtherWords: cited.isVerbatim ? '' : kind,
    quote: block(cited.quote),
    quoteInLine: line(inOneLine(cited.quote)),
    agency: written(cited.agency),
    title: written(cited.title),
    titleInMarks: cited.title ? `${opening}${line(cited.title)}${closing}` : '',
    titleLinked: title && toWords ? linked(title, toWords) : title,
    date: written(cited.date),
    address: address ?? noAddress,
    noAddress,
  };
}

/** A block quotation in its own language, its source below. */
function asBlock(cited: Cited): string {
  const slots = slotsOf(cited, {
    line: escapeHtml,
    block: escapeHtml,
    linked: (words, address) => `<a href="${escapeHtml(address)}">${words}</a>`,
  });
  const toWords = linkable(cited.textLink ?? cited.url);
  const cite = toWords ? ` cite="${escapeHtml(toWords)}"` : '';
  const source = filled(
    {
      join: ', ',
      of: [
        { join: ' ', of: [{ join: ', ', of: ['{speaker}', '{role}'] }, '({kind})'] },
        '{agency}',
        '{titleLinked}',
        '{date}',
        '{noAddress}',
      ],
    },
    slots,
  );
  return `<blockquote lang="${escapeHtml(cited.lang)}"${cite}>${paragraphs(cited.quote)}</blockquote><p>— ${source}</p>`;
}

/** Only addresses of the web are linked or printed; a `javascript:` address in a page must not travel in a quotation. */
const linkable = (url: string | null): string | null =>
  url !== null && /^https?:\/\/[^\s<>]+$/i.test(url) ? url : null;
