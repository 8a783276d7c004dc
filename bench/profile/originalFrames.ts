import { readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

type Nodes = readonly Profiler.ProfileNode[];

/** Where the functions of a profile stand in the source: what is built of it is one file of many. */
export const originalFrames = (nodes: Nodes): Profiler.ProfileNode[] => {
  const maps = new Map<string, SourceMap | undefined>();
  const mapOf = (url: string): SourceMap | undefined => {
    if (!url.startsWith('file:') || !url.includes('/dist/')) return undefined;
    if (!maps.has(url)) maps.set(url, new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8'))));
    return maps.get(url);
  };
  return nodes.map((node) => {
    const { url, lineNumber, columnNumber } = node.callFrame;
    const found = mapOf(url)?.findEntry(lineNumber, columnNumber);
    if (found === undefined || !('originalSource' in found)) return node;
    return { ...node, callFrame: { ...node.callFrame, url: new URL(found.originalSource, url).href } };
  });
};
