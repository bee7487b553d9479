// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mendedSource } from '../../../src/page/sites/mended-source.ts';
import { hostPatterns, isSiteReport, reportPatterns, SITES, siteOf } from '../../../src/page/sites/sites.ts';

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe.each(SITES)('the site of $hosts', (site) => {
  const [host] = site.hosts;
  const report = `https://${host}${site.reports}?id=1`;

  it('has hosts and a path that can stand in a manifest', () => {
    for (const one of site.hosts) expect(one).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(site.reports).toMatch(/^\/[\w./-]*$/);
  });

  it('knows its reports by their address, below www. as well', () => {
    expect(site.isReport(report)).toBe(true);
    expect(site.isReport(report.replace('://', '://www.'))).toBe(true);
  });

  it.each([
    null,
    '',
    'no address',
    `https://${host}/`,
    `https://not-${host}${site.reports}?id=1`,
    `https://${host}.example${site.reports}?id=1`,
  ])('takes nothing else for one: %s', (address) => {
    expect(site.isReport(address)).toBe(false);
  });

  it('is found by address, whatever the page is', () => {
    expect(siteOf(documentOf(''), report)).toBe(site);
  });

  it('is in the manifest’s patterns with each of its hosts', () => {
    for (const one of site.hosts) {
      expect(hostPatterns()).toContain(`*://*.${one}/*`);
      expect(reportPatterns()).toContain(`*://*.${one}${site.reports}*`);
    }
  });
});

describe('all other pages', () => {
  const page = '<table><tr><td>A pier</td></tr></table>';

  it('are nobody’s', () => {
    expect(siteOf(documentOf(page), 'https://courier.example/full_news.php?id=1')).toBeNull();
    expect(siteOf(documentOf(''), null)).toBeNull();
    expect(isSiteReport('https://courier.example/')).toBe(false);
    expect(isSiteReport(null)).toBe(false);
  });

  it('keep their source as it is', () => {
    const source = '<p><We hope for talks>, he said</p>';
    expect(mendedSource(source, 'https://courier.example/')).toBe(source);
    expect(mendedSource(source, null)).toBe(source);
  });
});

describe('a saved page', () => {
  it('is known by how it is made', () => {
    const saved = documentOf('<table><tr><td><b class="intrig_style">1 May</b></td></tr></table>');
    expect(siteOf(saved, null)).toBe(SITES[0]);
    expect(siteOf(documentOf('<b class="intrig_style">1 May</b>'), null)).toBeNull();
  });

  it('has its source mended by the same sign', () => {
    const source = '<td class="intrig_style"><We hope for talks>, he said</td>';
    expect(mendedSource(source, null)).toContain('&lt;We hope for talks>');
  });
});
