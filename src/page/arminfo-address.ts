/** The agency's hosts; each with all its subdomains (www., mail., ns1., ns2.). */
export const ARMINFO_HOSTS = ['arminfo.info', 'arminfo.am', 'finport.am'] as const;

const REPORT = '/full_news.php';

/** Match patterns for the manifest: everything on the agency's hosts, and its reports only. */
export const ARMINFO_SITES: readonly string[] = ARMINFO_HOSTS.map((host) => `*://*.${host}/*`);
export const ARMINFO_REPORTS: readonly string[] = ARMINFO_HOSTS.map((host) => `*://*.${host}${REPORT}*`);

/** Whether an address is one of the agency's reports: `full_news.php?id=83320&lang=3`, its parameters in any order. */
export function isArmInfoReport(address: string | null): boolean {
  const url = parsed(address);
  return url !== null && isArmInfo(url) && url.pathname === REPORT && url.searchParams.has('id');
}

const LANGUAGES: Readonly<Record<string, string>> = { '1': 'ru', '2': 'hy', '3': 'en' };

/** The language that a report's address asks for; null when it asks for none. */
export function addressedLanguage(address: string | null): string | null {
  return LANGUAGES[parsed(address)?.searchParams.get('lang') ?? ''] ?? null;
}

const isArmInfo = (url: URL): boolean =>
  ARMINFO_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));

function parsed(address: string | null): URL | null {
  try {
    return address === null ? null : new URL(address);
  } catch {
    return null;
  }
}
