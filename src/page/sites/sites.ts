import { arminfo } from './arminfo/arminfo.ts';
import type { Site } from './site.ts';

/** The agencies whose pages have a reader of their own. */
export const SITES: readonly Site[] = [arminfo];

/** Match patterns for the manifest: everything on their hosts, and their reports only. */
export const hostPatterns = (): string[] => SITES.flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`));
export const reportPatterns = (): string[] =>
  SITES.flatMap(({ hosts, reports }) => hosts.map((host) => `*://*.${host}${reports}*`));

/** Whether an address is a report of one of them. */
export const isSiteReport = (address: string | null): boolean => SITES.some((site) => site.isReport(address));

/** Whose page it is, by its address or by how it is made; null for all other pages. */
export const siteOf = (document: Document, address: string | null): Site | null =>
  SITES.find((site) => site.isReport(address) || site.hasLayout(document)) ?? null;
