import type { Copied } from './ports/interface.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';

/**
 * Puts a passage on the clipboard as plain text and as HTML, so that an editor can keep its form.
 * Needs the reader's click and a focused document; a browser that can't write both gets the plain text.
 */
export async function copy({ text, html }: Copied): Promise<Outcome<null>> {
  if (html === null) return copyPlain(text);
  try {
    const part = (content: string, type: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': part(text, 'text/plain'), 'text/html': part(html, 'text/html') }),
    ]);
    return done(null);
  } catch {
    return copyPlain(text);
  }
}

async function copyPlain(text: string): Promise<Outcome<null>> {
  try {
    await navigator.clipboard.writeText(text);
    return done(null);
  } catch {
    return failed('unexpected');
  }
}
