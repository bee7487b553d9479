import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';

/**
 * Notes in a document of ours what it gives the browser to save. Where the browser puts a download is its own affair; what
 * is in it and under which name is what we answer for.
 */
export function noteSavedFiles(surface: Surface): Promise<void> {
  return surface.run(() => {
    // Not `globalThis`: what is run in Firefox has one of its own each time.
    const scope = window as unknown as { savedFiles?: { name: string; text: string }[] };
    scope.savedFiles = [];
    const made = new Map<string, Blob>();
    const makeAddress = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = makeAddress(blob);
      made.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const [name, blob] = [this.download, made.get(this.href)];
      void blob?.text().then((text) => scope.savedFiles?.push({ name, text }));
    };
  });
}

/** The file that was saved last, once there are so many. */
export function savedFile(surface: Surface, count: number): Promise<{ readonly name: string; readonly text: string }> {
  return until(`file ${count}`, () =>
    surface.run((many) => {
      const { savedFiles = [] } = window as unknown as { savedFiles?: { name: string; text: string }[] };
      return savedFiles.length === many ? (savedFiles[many - 1] ?? null) : null;
    }, count),
  );
}
