import { defineConfig } from 'wxt';

/** Pages of the agency that are read without a click; every other site is asked for, one by one. */
const ARMINFO_HOSTS = ['*://arminfo.info/*', '*://*.arminfo.info/*', '*://arminfo.am/*', '*://*.arminfo.am/*', '*://finport.am/*'];

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
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ARMINFO_HOSTS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
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
