import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../reports/charts/drawChart.ts';
import { NARROW, WIDE } from '../../reports/charts/sheet.ts';
import { svgDocument } from '../../reports/charts/svgDocument.ts';
import { tellStory } from '../../reports/story.ts';
import { VARIANTS } from './variants.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element and what is asked of it here. */
type Node = {
  readonly style: { fontSize?: string; setProperty(name: string, value: string): void };
  readonly outerHTML: string;
  textContent: string;
  setAttribute(name: string, value: unknown): void;
  removeAttribute(name: string): void;
  appendChild(child: Node): Node;
  insertBefore(child: Node, next: Node | null): Node;
};

const node = (name: string): Node => svgDocument().createElementNS(SVG, name) as Node;

describe('the document that charts are drawn in', () => {
  test.each(Object.keys(VARIANTS))('writes every chart of %s as a whole DOM does', (variant) => {
    const whole = parseHTML('<html></html>').document;
    for (const { chart, id } of tellStory(VARIANTS[variant]()).blocks) {
      if (chart === undefined) continue;
      for (const sheet of [WIDE, NARROW])
        expect(drawChart(chart, sheet, id, 'x', svgDocument())).toBe(drawChart(chart, sheet, id, 'x', whole));
    }
  });

  test('escapes texts and attributes', () => {
    const text = node('text');
    text.setAttribute('name', '"a" & <b>');
    text.textContent = 'R&D <i>"x"</i>';
    expect(text.outerHTML).toBe('<text name="&quot;a&quot; &amp; &lt;b>">R&amp;D &lt;i&gt;"x"&lt;/i&gt;</text>');
  });

  test('keeps an attribute that is set again in its place, and writes the last one first', () => {
    const rect = node('rect');
    for (const [name, value] of Object.entries({ x: 1, y: 2, width: 3 })) rect.setAttribute(name, value);
    rect.setAttribute('x', 4);
    rect.removeAttribute('y');
    rect.removeAttribute('height');
    expect(rect.outerHTML).toBe('<rect width="3" x="4"/>');
  });

  test('writes a style in the words of a style sheet', () => {
    const text = node('text');
    Object.assign(text.style, { fontSize: '12px' });
    text.style.setProperty('mix-blend-mode', 'multiply');
    expect(text.outerHTML).toBe('<text style="font-size:12px;mix-blend-mode:multiply"/>');
  });

  test('puts children where they are wanted, and takes them from where they were', () => {
    const [group, a, b, c] = ['g', 'a', 'b', 'c'].map(node);
    group.appendChild(b);
    group.insertBefore(a, b);
    group.insertBefore(c, a).appendChild(b);
    expect(group.outerHTML).toBe('<g><c><b/></c><a/></g>');
  });
});
