import { parseHTML } from 'linkedom';

/** A document to draw charts in, empty. */
export const chartDocument = () => parseHTML('<!doctype html><html><head></head><body></body></html>').document;
