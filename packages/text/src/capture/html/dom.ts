import { parseHTML } from 'linkedom'
import { type MarkupNode, parseMarkup } from './parse-markup.ts'

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
  appendChild(node: DomNode): unknown
  cloneNode(deep: boolean): DomElement
  removeChild(node: DomNode): unknown
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

/** What a document makes its nodes with; used while it is built alone. */
type Maker = {
  createElement(name: string): DomElement
  createTextNode(text: string): DomNode
}

/**
 * Parses HTML into a document that runs no script and fetches nothing. The parser follows the HTML standard; its
 * tree is copied into the document that the readability library can take apart. What is shown only where scripts do
 * not run is left out, unless it is most of the page: forums that scripts draw keep their posts there.
 *
 * @throws TextError `capture-nested-too-deep` or `capture-too-large`, before a document is built
 */
export function parseDocument(html: string): DomDocument {
  const { childNodes } = parseMarkup(html)
  const keepsScriptless = isMostlyScriptless(childNodes)
  const window: unknown = parseHTML('')
  // The library's types describe the browser's whole window; only these few members are used.
  const { document } = window as { document: DomDocument & Maker }
  const waiting: { from: readonly MarkupNode[]; into: Pick<DomElement, 'appendChild'> }[] = [
    { from: childNodes, into: document },
  ]
  // A parent is put in its place before its children, since moving a full one costs as much as it holds.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const node of next.from) {
      if ('value' in node) next.into.appendChild(document.createTextNode(node.value))
      else if ('tagName' in node && (node.tagName !== 'noscript' || keepsScriptless)) {
        const element = document.createElement(node.tagName === 'noscript' ? 'div' : node.tagName)
        for (const { prefix, name, value } of node.attrs)
          element.setAttribute(prefix ? `${prefix}:${name}` : name, value)
        next.into.appendChild(element)
        waiting.push({ from: node.childNodes, into: element })
      }
    }
  }
  return document
}

const textless = new Set(['script', 'style', 'template', 'head'])

/** Whether more of the page's text stands in `noscript` than outside. */
function isMostlyScriptless(root: readonly MarkupNode[]): boolean {
  let [inside, outside] = [0, 0]
  const waiting = root.map((node) => ({ node, scriptless: false }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, scriptless } = next
    if ('value' in node) {
      const length = node.value.trim().length
      if (scriptless) inside += length
      else outside += length
    } else if ('tagName' in node && !textless.has(node.tagName)) {
      const within = scriptless || node.tagName === 'noscript'
      for (const child of node.childNodes) waiting.push({ node: child, scriptless: within })
    }
  }
  return inside > outside
}
