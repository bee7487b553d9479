/**
 * What a reader allows an extension in Firefox's settings. Each of these runs inside Firefox's own window, is sent there as
 * text, and must be self-contained.
 */

/** As the switch "Run in Private Windows" does. */
export async function allowInPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

/** As the switches for its sites in the settings of the extension do. */
export async function takeSites(id: string): Promise<string[]> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const origins = extension.activePermissions.origins;
  await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
  return origins;
}

export async function giveSites(id: string, origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
}

declare const ChromeUtils: {
  importESModule(address: string): {
    readonly ExtensionPermissions: {
      add(id: string, granted: object, extension?: object): Promise<void>;
      remove(id: string, taken: object, extension?: object): Promise<void>;
    };
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { readonly activePermissions: { readonly origins: string[] } } };
};
