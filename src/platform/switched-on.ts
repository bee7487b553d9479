/**
 * Whether this page is of a site that the reader has switched on. The browser puts a small script into its pages before the
 * other (`sites.ts`), which says so in the world that scripts of ours share; nothing has to be asked for it.
 */
export const isSwitchedOn = (world: SharedWorld = globalThis as SharedWorld): boolean => world.onTheRecordIsOn === true;

export function sayIsSwitchedOn(world: SharedWorld = globalThis as SharedWorld): void {
  world.onTheRecordIsOn = true;
}

interface SharedWorld {
  onTheRecordIsOn?: boolean;
}
