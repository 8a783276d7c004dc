/** In place of the package `string-width`, of which only yargs makes use. */
export { displayWidth as default } from '../reports/console/displayWidth.ts';
