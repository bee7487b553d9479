import { clobbering } from './flows/clobbering.ts';
import { everyFlow } from './flows/every-flow.ts';

everyFlow('firefox');
clobbering('firefox');
