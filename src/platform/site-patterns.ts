import list from '../../assets/sites.json' with { type: 'json' };
import type { Language } from './ports/settings.ts';

/** A site whose reports are read without a click, if the reader switches it on. */
export interface OfferedSite {
  readonly host: string;
  readonly name: Readonly<Record<Language, string>>;
}

export const OFFERED_SITES: readonly OfferedSite[] = list;

const isOffered = (host: string): boolean => OFFERED_SITES.some((site) => site.host === host);

/**
 * What is asked for. Both schemes by name: it must lie within one of the manifest's optional patterns, and they are two. An agency
 * on our list has its editions below it; of a site that the reader adds nothing is asked for but itself, with and without www.
 */
export const originsOf = (host: string): readonly string[] =>
  (isOffered(host) ? [`*.${host}`] : [host, `www.${host}`]).flatMap((name) => [
    `https://${name}/*`,
    `http://${name}/*`,
  ]);

/** The site whose permission an origin is; null for patterns that we never ask for. */
export function hostOf(origin: string): string | null {
  const [, wide, host] = /^https?:\/\/(\*\.)?([^/*:]{1,253})\/\*$/.exec(origin) ?? [];
  if (host === undefined) return null;
  if (wide !== undefined) return isOffered(host) ? host : null;
  return withoutWww(host);
}

/**
 * The site that an address is of, or what somebody typed for one: "News.example", "https://www.news.example/politics". An agency on
 * our list where it is one of its editions. Null for what is no name on the web: another scheme, one word, a number.
 */
export function siteOf(address: string): string | null {
  const host = nameIn(address);
  if (host === null) return null;
  return OFFERED_SITES.find((site) => host === site.host || host.endsWith(`.${site.host}`))?.host ?? host;
}

function nameIn(address: string): string | null {
  const typed = address.trim();
  const whole = /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol)) return null;
  const host = withoutWww(url.hostname.replace(/\.$/, ''));
  const isName = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,30}$/.test(host) && !/\.\d{1,3}$/.test(host);
  return isName ? host : null;
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');
