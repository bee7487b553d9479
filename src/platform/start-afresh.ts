import { createMenus } from './menus.ts';
import { takeOldMarksAway } from './old-marks.ts';
import { closeStorageToPages } from './settings-store.ts';
import { registerSitesAgain } from './sites.ts';

/** What browsers keep of an extension from then on, or leave behind of an older one. */
export function startAfresh({ isUpdate }: { readonly isUpdate: boolean }): void {
  createMenus();
  void closeStorageToPages();
  void registerSitesAgain();
  if (isUpdate) void takeOldMarksAway();
}
