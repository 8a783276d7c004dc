import { register } from 'node:module';

register('./withoutTypes.mjs', import.meta.url);
