import type { ChartDocument } from './drawChart.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A document with just as much of the DOM as Plot asks of one to draw and write charts: elements, their attributes, styles
 * and texts. A whole DOM makes an object that listens to events of every attribute, which takes a third of the time of
 * drawing. What is not here is missed at once: d3 calls it, and there is no such function.
 */
export function svgDocument(): ChartDocument {
  const document = {
    createElementNS: (space: string, name: string) => new SvgElement(document, space, name),
    documentElement: undefined as unknown,
  };
  document.documentElement = new SvgElement(document, SVG, 'svg');
  return document;
}

/** Properties of a style as they are set, by their names in programs (`fontSize`) or in sheets (`font-size`). */
class Style {
  setProperty(name: string, value: string): void {
    Object.assign(this, { [name]: value });
  }

  toString(): string {
    const inSheets = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return Object.entries(this)
      .map(([name, value]) => `${inSheets(name)}:${value}`)
      .join(';');
  }
}

class SvgElement {
  readonly ownerDocument: unknown;
  readonly namespaceURI: string;
  readonly localName: string;
  parentNode: SvgElement | null = null;
  /** A name and a value in turns, in the order in which they came. */
  private readonly attributes: (string | Style)[] = [];
  private nodes: (SvgElement | string)[] = [];

  constructor(document: unknown, space: string, name: string) {
    this.ownerDocument = document;
    this.namespaceURI = space;
    this.localName = name;
  }

  private place(name: string): number {
    const { attributes } = this;
    for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return i;
    return -1;
  }

  setAttribute(name: string, value: unknown): void {
    const at = this.place(name);
    if (at < 0) this.attributes.push(name, String(value));
    else this.attributes[at + 1] = String(value);
  }

  getAttribute(name: string): string | null {
    const at = this.place(name);
    return at < 0 ? null : String(this.attributes[at + 1]);
  }

  hasAttribute(name: string): boolean {
    return this.place(name) >= 0;
  }

  removeAttribute(name: string): void {
    const at = this.place(name);
    if (at >= 0) this.attributes.splice(at, 2);
  }

  get style(): Style {
    const at = this.place('style');
    const there = at < 0 ? undefined : this.attributes[at + 1];
    if (there instanceof Style) return there;
    const style = new Style();
    this.removeAttribute('style');
    this.attributes.push('style', style);
    return style;
  }

  get children(): readonly SvgElement[] {
    return this.nodes.filter((node) => typeof node !== 'string');
  }

  appendChild(child: SvgElement): SvgElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: SvgElement, next: SvgElement | null): SvgElement {
    const siblings = child.parentNode?.nodes;
    siblings?.splice(siblings.indexOf(child), 1);
    child.parentNode = this;
    if (next === null) this.nodes.push(child);
    else this.nodes.splice(this.nodes.indexOf(next), 0, child);
    return child;
  }

  set textContent(text: string) {
    this.nodes = [String(text)];
  }

  /** The last attribute comes first, as in the pages that were drawn before. */
  get outerHTML(): string {
    const { localName, attributes, nodes } = this;
    let text = `<${localName}`;
    for (let i = attributes.length - 2; i >= 0; i -= 2) {
      const value = String(attributes[i + 1]);
      text += ` ${attributes[i]}="${escaped(value)}"`;
    }
    if (nodes.length === 0) return `${text}/>`;
    text += '>';
    for (const node of nodes) text += typeof node === 'string' ? escapedText(node) : node.outerHTML;
    return `${text}</${localName}>`;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&#160;',
};

const escaped = (value: string): string => value.replace(/[&<"]/g, (letter) => ESCAPES[letter]);

const escapedText = (text: string): string => text.replace(/[&<>\u00a0]/g, (letter) => ESCAPES[letter]);
