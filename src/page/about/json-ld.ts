import { withoutEntities } from '../text/entities.ts';
import { firstOf } from '../text/first-of.ts';

/** What a page's JSON-LD says about its article; only plain strings come out. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly body: string | null;
}

/** A page's data is small; what is larger, deeper or longer than this is not looked into. */
const MOST_LOOKED_AT = 2_000;
const MAX_SCRIPTS = 30;
const MAX_LENGTH = 500_000;
const MAX_OBJECTS = 2000;

type Thing = Readonly<Record<string, unknown>>;

/** The first object that is an article of any kind; the page's own where there is none. Broken data is skipped. Null when nothing is said. */
export function linkedDataOf(document: Document): LinkedData | null {
  const scripts = firstOf(document.getElementsByTagName('script'), MOST_LOOKED_AT).filter(
    (script) => script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json',
  );
  const things = scripts.slice(0, MAX_SCRIPTS).flatMap((script) => thingsIn(parsed(script.textContent ?? '')));
  const byId = new Map(things.map((thing) => [textOf(thing['@id']), thing]));
  const article = things.find(isArticle);
  const page = things.find(isPage);
  if (article === undefined && page === undefined) return null;
  const aboutPage = page === undefined ? null : read(page, byId);
  if (article === undefined) return aboutPage === null ? null : { ...aboutPage, headline: null, body: null };
  const about = read(article, byId);
  return { ...about, published: about.published ?? aboutPage?.published ?? null };
}

function parsed(json: string): unknown {
  if (json.length > MAX_LENGTH) return null;
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

function read(thing: Thing, byId: ReadonlyMap<string | null, Thing>): LinkedData {
  return {
    headline: textOf(thing.headline) ?? textOf(thing.name),
    published: textOf(thing.datePublished) ?? textOf(thing.dateCreated),
    authors: namesOf(thing.author ?? thing.creator, byId),
    publisher: namesOf(thing.publisher, byId)[0] ?? null,
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

/** People and organisations are given as strings, as objects with a name, as references to such, or as lists of any of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string | null, Thing>): string[] {
  return listOf(value)
    .slice(0, 20)
    .map((one) => {
      if (!isThing(one)) return textOf(one);
      return textOf(one.name) ?? textOf(byId.get(textOf(one['@id']) ?? '')?.name);
    })
    .filter((name) => name !== null);
}
