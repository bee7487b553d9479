import { defineConfig } from 'wxt';
import { laidOutRecords } from './scripts/build/laid-out-records.ts';
import { popupFiles } from './scripts/build/popup-files.ts';
import { hostPatterns } from './src/page/sites/sites.ts';

/**
 * `connect-src 'none'` is the promise that nothing leaves the machine, enforced by the browser;
 * Trusted Types turn every attempt to make markup from text into an exception.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  srcDir: '.',
  publicDir: 'assets/static',
  // Without this `light-dark()` is rewritten for browsers older than the floors below.
  vite: () => ({
    plugins: [popupFiles(import.meta.dirname), laidOutRecords(import.meta.dirname)],
    resolve: {
      alias: { 'wxt/utils/content-script-context': `${import.meta.dirname}/src/page/content-script-context.ts` },
    },
    build: { cssTarget: ['chrome126', 'firefox142'], modulePreload: { polyfill: false } },
  }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // The agencies' pages are read without a click; every other site is asked for, one by one.
    host_permissions: hostPatterns(),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-quotes': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_commandOpenQuotes__' },
      'look-up': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLookUp__' },
      // No browser suggests more than four keys; this one waits for the reader to give it one.
      'analyse-page': { description: '__MSG_commandAnalysePage__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandToggleMarks__' },
    },
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-the-record@on-the-record.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
