import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import { arminfo } from '../../src/page/sites/arminfo/arminfo.ts';

/** What is written into the packages, from a real build: the manifest is the promise that browsers and stores hold us to. */
const BROWSERS = ['chrome', 'firefox'] as const;
const outDir = mkdtempSync(join(tmpdir(), 'on-the-record-manifest-'));

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly run_at: string;
    readonly js: readonly string[];
    readonly css: readonly string[];
  }[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
  readonly [key: string]: unknown;
}

const folder = (browser: string): string => join(outDir, `${browser}-mv3`);
const manifestOf = (browser: string): Manifest =>
  JSON.parse(readFileSync(join(folder(browser), 'manifest.json'), 'utf8'));

beforeAll(async () => {
  for (const browser of BROWSERS) await build({ root: process.cwd(), outDir, browser, logger: SILENT });
}, 120_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const say = (): void => undefined;
const SILENT = { debug: say, log: say, info: say, warn: say, error: say, fatal: say, success: say, level: 0 };

describe.each(BROWSERS)('the package for %s', (browser) => {
  test('asks for these permissions and no others', () => {
    const own = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifestOf(browser).permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', ...own].toSorted(),
    );
  });

  test('reads the agency’s pages by itself, and other sites only when the reader grants them', () => {
    const manifest = manifestOf(browser);
    expect(manifest.host_permissions).toEqual(arminfo.hosts.map((host) => `*://*.${host}/*`));
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('puts its script into the agency’s reports only, when they are loaded', () => {
    const [script, ...others] = manifestOf(browser).content_scripts;
    expect(others).toEqual([]);
    expect(script?.matches.toSorted()).toEqual(arminfo.hosts.map((host) => `*://*.${host}/full_news.php*`).toSorted());
    expect(script).toMatchObject({
      run_at: 'document_idle',
      js: ['content-scripts/article.js'],
      css: ['content-scripts/article.css'],
    });
  });

  test('forbids its pages every connection, foreign code, and mark-up made from text', () => {
    const policy = manifestOf(browser).content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]),
    );
    expect(policy.filter((rule) => rule.includes('unsafe') || rule.includes('http'))).toEqual([]);
  });

  test('opens nothing of itself to pages or other extensions', () => {
    const manifest = manifestOf(browser);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('update_url');
  });

  test('has five commands, four of them with a key, which is as many as a browser suggests', () => {
    const { commands } = manifestOf(browser);
    expect(Object.entries(commands).map(([name, { suggested_key }]) => [name, suggested_key?.default])).toEqual([
      ['_execute_action', 'Alt+Shift+O'],
      ['open-quotes', 'Alt+Shift+Q'],
      ['look-up', 'Alt+Shift+L'],
      ['analyse-page', undefined],
      ['toggle-marks', 'Alt+Shift+M'],
    ]);
  });

  test('takes every message that it names from every language', () => {
    const manifest = readFileSync(join(folder(browser), 'manifest.json'), 'utf8');
    const named = manifest
      .split('__MSG_')
      .slice(1)
      .map((rest) => rest.split('__', 1)[0] as string);
    const menu = 'lookUpOnRecord';
    for (const lang of readdirSync(join(folder(browser), '_locales'))) {
      const messages = JSON.parse(readFileSync(join(folder(browser), '_locales', lang, 'messages.json'), 'utf8'));
      for (const name of [...named, menu]) expect(messages[name]?.message, `${name} in ${lang}`).toBeTruthy();
    }
  });

  test('holds no code that makes code or connections', () => {
    const scripts = readdirSync(folder(browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(2);
    for (const file of scripts) {
      const code = readFileSync(join(folder(browser), file), 'utf8');
      for (const word of [
        'eval(',
        'new Function(',
        'XMLHttpRequest',
        'WebSocket(',
        'sendBeacon',
        'importScripts(',
        'EventSource(',
      ]) {
        expect(code.includes(word), `${word} in ${file}`).toBe(false);
      }
    }
  });
});

test('Chromium’s package has a worker and a side panel, and says which version it needs', () => {
  expect(manifestOf('chrome')).toMatchObject({
    manifest_version: 3,
    minimum_chrome_version: '126',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  });
});

test('Firefox’s package has an event page, collects no data, and does not open its sidebar at install', () => {
  expect(manifestOf('firefox')).toMatchObject({
    manifest_version: 3,
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: {
      gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  });
});

test('what every page of the agency gets is small: the readers of pages, and none of the model that finds statements', () => {
  const script = readFileSync(join(folder('chrome'), 'content-scripts/article.js'));
  // Heads of pages in three languages, boxes that ask for consent and turns of interviews are read there.
  expect(script.length).toBeLessThan(170_000);
});
