import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** Address, as a reader types it, → HTML, or a PDF in ASCII. */
export type Pages = ReadonlyMap<string, string>;

export interface Site {
  readonly port: number;
  readonly hosts: readonly string[];
  /** Every address that was asked for, in order; icons, which browsers ask for by themselves, left out. */
  readonly asked: readonly string[];
  /** Addresses for which the connection breaks off, so that the browser shows an error page of its own. */
  readonly broken: Set<string>;
  close(): Promise<void>;
}

/** Serves the pages over TLS on this machine, whichever of their hosts is asked for. */
export async function serveSite(pages: Pages): Promise<Site> {
  const hosts = [...new Set([...pages.keys()].map((address) => new URL(address).hostname))];
  const [first, ...others] = hosts;
  if (first === undefined) throw new Error('A site needs at least one page.');
  const asked: string[] = [];
  const broken = new Set<string>();
  const server = createServer(makeCertificate([first, ...others]), (request, response) => {
    const address = `https://${request.headers.host ?? ''}${request.url ?? ''}`;
    if (request.url !== '/favicon.ico') asked.push(address);
    if (broken.has(address)) return void request.socket.destroy();
    const html = pages.get(address);
    const type = html?.startsWith('%PDF-') ? 'application/pdf' : 'text/html; charset=utf-8';
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': type });
    response.end(html ?? '<!doctype html><title>Not here</title><p>There is no such page.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    asked,
    broken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
