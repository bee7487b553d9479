import { browser } from './browser.ts';

const PDF = /\.pdf$/i;

/**
 * Whether a tab that no script may enter seems to show a PDF: by its address, or by its title, which ends with the file's name in
 * Firefox's viewer. Neither is told of every tab, and then the answer is no.
 */
export async function isPdfTab(tab: number): Promise<boolean> {
  try {
    const { url, title } = await browser.tabs.get(tab);
    const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
    return PDF.test(path) || PDF.test(title ?? '');
  } catch {
    return false;
  }
}
