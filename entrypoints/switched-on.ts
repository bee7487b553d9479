import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayIsSwitchedOn } from '../src/platform/switched-on.ts';

/** Runs before the script that reads, in pages of sites that the reader has switched on. */
export default defineUnlistedScript(() => sayIsSwitchedOn());
