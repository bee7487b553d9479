import { createMenus } from './menus.ts';
import { takeOldMarksAway } from './old-marks.ts';
import { closeStorageToPages } from './settings-store.ts';
import { onSitesChanged, registerSitesAgain } from './sites.ts';
import { onFreshStart } from './starts.ts';

/** Registers what sees to it that browsers hold of this extension what they should. */
export function keepInPlace(): void {
  onFreshStart(startAfresh);
  onSitesChanged(() => void registerSitesAgain());
}

/** What browsers keep of an extension from then on, or leave behind of an older one. */
export function startAfresh({ isUpdate }: { readonly isUpdate: boolean }): void {
  createMenus();
  void closeStorageToPages();
  void registerSitesAgain();
  if (isUpdate) void takeOldMarksAway();
}
