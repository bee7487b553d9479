import { realWindow } from './flows/real-window.ts';

realWindow('chromium');
realWindow('firefox');
