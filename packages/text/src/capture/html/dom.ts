import { parseHTML } from 'linkedom'
import { measureMarkup } from './measure-markup.ts'

/** The little of the DOM that reading needs; the package's types know no DOM, since it runs without one too. */
export type DomNode = {
  nodeType: number
  nodeValue: string | null
  localName?: string
  firstChild: DomNode | null
  nextSibling: DomNode | null
  previousSibling: DomNode | null
  parentNode: DomNode | null
  textContent: string | null
}
export type DomElement = DomNode & {
  localName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelectorAll(selector: string): Iterable<DomElement>
  querySelector(selector: string): DomElement | null
}
export type DomDocument = DomElement & { documentElement: DomElement | null; body: DomElement | null }

const elementNode = 1
const textNode = 3

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === elementNode
}

export function isText(node: DomNode): boolean {
  return node.nodeType === textNode
}

/**
 * Parses HTML into a document that runs no script and fetches nothing.
 *
 * @throws TextError `capture-nested-too-deep` or `capture-too-large`, before anything is built
 */
export function parseDocument(html: string): DomDocument {
  measureMarkup(html)
  const whole = /<html[\s>]/iu.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`
  const window: unknown = parseHTML(whole)
  // The library's types describe the browser's whole window; only these few members are used.
  return (window as { document: DomDocument }).document
}
