export const HOSTS = ['arminfo.info', 'arminfo.am', 'finport.am'] as const;

/** The path of its reports. */
export const REPORTS = '/full_news.php';

/** A class of the boxes in which its pages print their dates. */
export const DATE_BOX = 'intrig_style';

/** Whether an address is one of the agency's reports: `full_news.php?id=83320&lang=3`, its parameters in any order. */
export function isReport(address: string | null): boolean {
  const url = parsed(address);
  return url !== null && isOnHosts(url) && url.pathname === REPORTS && url.searchParams.has('id');
}

const LANGUAGES: Readonly<Record<string, string>> = { '1': 'ru', '2': 'hy', '3': 'en' };

/** The language that a report's address asks for; null when it asks for none. */
export function addressedLanguage(address: string | null): string | null {
  return LANGUAGES[parsed(address)?.searchParams.get('lang') ?? ''] ?? null;
}

const isOnHosts = (url: URL): boolean =>
  HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));

const parsed = (address: string | null): URL | null =>
  address !== null && URL.canParse(address) ? new URL(address) : null;
