import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Node, visit } from 'yaml';

/**
 * Puts a copy of what it stands for in the place of every alias: an anchor may be changed or removed by another file. The
 * document's index has seen that every alias has its anchor above it and that they do not make too much.
 */
export function writeOutAliases(document: Document): void {
  const anchors = new Map<string, Node>();
  const follow = (node: unknown): unknown => {
    if (isAlias(node)) {
      const copy = anchors.get(node.source)?.clone() as Node;
      const bare = isScalar(copy) || (isCollection(copy) && copy.flow === true);
      if (bare) copy.comment ??= node.comment ?? null;
      return copy;
    }
    if (!isScalar(node) && !isCollection(node)) return node;
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isMap(node)) for (const pair of node.items) pair.value = follow(pair.value);
    if (isSeq(node)) node.items = node.items.map(follow);
    return node;
  };
  follow(document.contents);
  visit(document, {
    Value: (_, node) => {
      delete node.anchor;
    },
  });
}
