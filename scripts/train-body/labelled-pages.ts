import { createInterface } from 'node:readline';
import type { LabelledPage } from './rows.ts';

/** The pages that come in as lines of `{"id", "html", "url", "body"}`. */
export async function labelledPages(input: NodeJS.ReadableStream): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for await (const line of createInterface({ input })) {
    if (line.trim() !== '') pages.push(JSON.parse(line) as LabelledPage);
  }
  return pages;
}
