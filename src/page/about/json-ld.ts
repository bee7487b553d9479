import { withoutEntities } from '../text/entities.ts';
import { firstOf } from '../text/first-of.ts';
import { wordsOnly } from '../text/same-words.ts';

/** What a page's JSON-LD says about its article; only plain strings come out. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** Whom it names as authors that are no persons. */
  readonly organisations: readonly string[];
  /** What the page's site and its publisher are called, and those organisations. */
  readonly sites: readonly string[];
  readonly language: string | null;
  readonly description: string | null;
  readonly body: string | null;
}

/** A page's data is small; what is larger, deeper or longer than this is not looked into. */
const MAX_SCRIPTS = 300;
const MAX_DATA = 30;
const MAX_LENGTH = 500_000;
/** Of all scripts of data together; what follows is not looked into. UTF-16. */
const MAX_ALL = 1_000_000;
const MAX_AUTHORS = 20;
const MAX_OBJECTS = 2000;

type Thing = Readonly<Record<string, unknown>>;
type ThingsById = ReadonlyMap<string | null, Thing>;

/** How a page is known among the articles that its data names: by its addresses, or by its titles, as `wordsOnly` gives them. */
export interface PageMarks {
  readonly addresses: readonly string[];
  readonly titles: ReadonlySet<string>;
}

const NO_MARKS: PageMarks = { addresses: [], titles: new Set() };

/**
 * The object that is the page's article, of any kind: the one with its address, else with its title, else the first; the page's own
 * where there is none. Broken data is skipped. Null when nothing is said.
 */
export function linkedDataOf(document: Document, marks: PageMarks = NO_MARKS): LinkedData | null {
  const scripts = firstOf(document.getElementsByTagName('script'), MAX_SCRIPTS).filter(isData).slice(0, MAX_DATA);
  const things = dataIn(scripts).flatMap((data) => thingsIn(parsed(data)));
  const byId = new Map(things.map((thing) => [textOf(thing['@id']), thing]));
  const article = ownArticle(things.filter(isArticle), marks);
  const page = things.find(isPage);
  if (article === undefined && page === undefined) return null;
  const named = things.filter((thing) => hasType(thing, ['WebSite'])).flatMap((site) => textOf(site.name) ?? []);
  const aboutPage = page === undefined ? null : read(page, byId, named);
  if (article === undefined) return aboutPage === null ? null : { ...aboutPage, headline: null, body: null };
  const about = read(article, byId, named);
  return { ...about, published: about.published ?? aboutPage?.published ?? null };
}

function ownArticle(articles: readonly Thing[], { addresses, titles }: PageMarks): Thing | undefined {
  const isAt = (article: Thing): boolean =>
    [article.url, article.mainEntityOfPage, article['@id']].some((at) => addresses.includes(bareAddress(idOf(at))));
  const isCalled = (article: Thing): boolean => titles.has(wordsOnly(textOf(article.headline) ?? ''));
  return articles.find(isAt) ?? articles.find(isCalled) ?? articles[0];
}

const idOf = (value: unknown): string => textOf(isThing(value) ? value['@id'] : value) ?? '';

/** An address without its fragment, its scheme and its last slash: pages are not strict about them. */
export const bareAddress = (address: string): string =>
  (address.split('#')[0] ?? '').replace(/^https?:\/\//, '').replace(/\/$/, '');

const isData = (script: Element): boolean =>
  script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json';

function dataIn(scripts: readonly Element[]): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const script of scripts) {
    const text = script.textContent ?? '';
    if (text.length > MAX_LENGTH) continue;
    length += text.length;
    if (length > MAX_ALL) break;
    texts.push(text);
  }
  return texts;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function thingsIn(data: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isThing(value)) {
      things.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return things;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** NewsArticle, ReportageNewsArticle, BlogPosting, and everything else that schema.org derives from Article. */
const isArticle = (thing: Thing): boolean => hasType(thing, ['Article', 'Posting', 'Report']);
const isPage = (thing: Thing): boolean => hasType(thing, ['WebPage', 'ItemPage']);

const hasType = (thing: Thing, endings: readonly string[]): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && endings.some((ending) => type.endsWith(ending)));

function read(thing: Thing, byId: ThingsById, named: readonly string[]): LinkedData {
  const authors = agentsOf(thing.author ?? thing.creator, byId);
  const publishers = agentsOf(thing.publisher, byId).map(({ name }) => name);
  const organisations = authors.filter(({ isPerson }) => !isPerson).map(({ name }) => name);
  return {
    headline: textOf(thing.headline) ?? textOf(thing.name),
    published: textOf(thing.datePublished) ?? textOf(thing.dateCreated),
    authors: authors.filter(({ isPerson }) => isPerson).map(({ name }) => name),
    publisher: publishers[0] ?? null,
    organisations,
    sites: [...publishers, ...named, ...organisations],
    language: textOf(thing.inLanguage),
    description: textOf(thing.description),
    body: textOf(thing.articleBody),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  const text = isThing(first) ? first['@value'] : first;
  return typeof text === 'string' && text.trim() !== '' ? withoutEntities(text) : null;
}

interface Agent {
  readonly name: string;
  readonly isPerson: boolean;
}

/** People and organisations are given as strings, as objects with a name, as references to such, or as lists of any of these. */
function agentsOf(value: unknown, byId: ThingsById): Agent[] {
  const agents: Agent[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MAX_AUTHORS; at++) {
    const one = queue[at];
    if (Array.isArray(one)) queue.push(...one.slice(0, MAX_AUTHORS));
    else if (isThing(one) && one['@list'] !== undefined) queue.push(one['@list']);
    else {
      const agent = isThing(one) && nameOf(one) === null ? (byId.get(textOf(one['@id'])) ?? one) : one;
      const name = isThing(agent) ? nameOf(agent) : textOf(agent);
      if (name !== null) agents.push({ name, isPerson: !isThing(agent) || !hasType(agent, ['Organization']) });
    }
  }
  return agents;
}

function nameOf(thing: Thing): string | null {
  const parts = [textOf(thing.givenName), textOf(thing.familyName)].filter((part) => part !== null);
  return textOf(thing.name) ?? (parts.length === 2 ? parts.join(' ') : null);
}
