/**
 * The language of a text by its letters: Armenian and Cyrillic scripts are told apart from Latin; a hint (a page's `lang`,
 * the caller's word) settles which language of a script it is. Reads at most the first 4,000 characters.
 */
export function languageOf(text: string, hint: string | null): string {
  let latin = 0;
  let cyrillic = 0;
  let armenian = 0;
  const sample = text.slice(0, 4_000);
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)) latin++;
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++;
    else if (code >= 0x531 && code <= 0x587) armenian++;
  }
  const hinted = hint?.toLowerCase().split('-')[0] ?? null;
  if (armenian > latin && armenian > cyrillic) return 'hy';
  if (cyrillic > latin) return hinted !== null && CYRILLIC_LANGUAGES.has(hinted) ? hinted : 'ru';
  return hinted !== null && hinted !== 'ru' && hinted !== 'hy' && /^[a-z]{2,3}$/.test(hinted) ? hinted : 'en';
}

const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg']);
