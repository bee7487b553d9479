/** What a page's JSON-LD says about its article; only plain strings come out. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
}

/** A page's data is small; what is larger, deeper or longer than this is not looked into. */
const MAX_SCRIPTS = 30;
const MAX_LENGTH = 500_000;
const MAX_OBJECTS = 2000;

/** The first object that is an article of any kind. Broken data is skipped. Null when there is none. */
export function linkedDataOf(document: Document): LinkedData | null {
  const scripts = [...document.getElementsByTagName('script')].filter(
    (script) => script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json',
  );
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const article = articleIn(parsed(script.textContent ?? ''));
    if (article !== null) return article;
  }
  return null;
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  if (json.length > MAX_LENGTH) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function articleIn(data: unknown): LinkedData | null {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isThing(value)) {
      if (isArticle(value)) return readArticle(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return null;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** NewsArticle, ReportageNewsArticle, BlogPosting, and everything else that schema.org derives from Article. */
function isArticle(thing: Thing): boolean {
  const types = listOf(thing['@type']);
  return types.some(
    (type) =>
      typeof type === 'string' &&
      (type.endsWith('Article') || type.endsWith('Posting') || type === 'Report' || type.endsWith('Report')),
  );
}

function readArticle(thing: Thing): LinkedData {
  return {
    headline: textOf(thing.headline) ?? textOf(thing.name),
    published: textOf(thing.datePublished) ?? textOf(thing.dateCreated),
    authors: namesOf(thing.author ?? thing.creator),
    publisher: namesOf(thing.publisher)[0] ?? null,
    language: textOf(thing.inLanguage),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (isThing(first)) return textOf(first['@value']);
  return typeof first === 'string' && first.trim() !== '' ? first : null;
}

/** People and organisations are given as strings, as objects with a name, or as lists of either. */
function namesOf(value: unknown): string[] {
  return listOf(value)
    .slice(0, 20)
    .map((one) => textOf(isThing(one) ? one.name : one))
    .filter((name) => name !== null);
}
