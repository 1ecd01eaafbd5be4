import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { blockAttribute } from './visible-blocks.ts'

/** What the readability library says of a document: the blocks it takes for the article, by id. */
export type Readable = { ids: ReadonlySet<number>; byline: string | null; siteName: string | null }

/** Runs the library over a document whose blocks are marked. It takes the document apart: read everything else first. */
export function readReadable(document: DomDocument): Readable {
  if (document.body) keepWhole(document.body)
  const nothing = { ids: new Set<number>(), byline: null, siteName: null }
  // The library is written against the browser's Document; linkedom's is one in all that it uses.
  const reader = new Readability<DomNode>(document as never, {
    serializer: (node) => node as unknown as DomNode,
    charThreshold: 300,
  })
  const article = reader.parse()
  if (!article?.content) return nothing
  const ids = new Set<number>()
  collect(article.content, 0, ids)
  return { ids, byline: article.byline ?? null, siteName: article.siteName ?? null }
}

/**
 * The library reads the body's markup, takes the body apart, and where that gave too little writes the markup back and
 * tries again. Written and parsed anew, it would be another tree than the standard builds; a copy is put back instead.
 */
function keepWhole(body: DomElement): void {
  let whole = body
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      whole = body.cloneNode(true)
      return ''
    },
    set: () => {
      while (body.firstChild) body.removeChild(body.firstChild)
      const copy = whole.cloneNode(true)
      while (copy.firstChild) body.appendChild(copy.firstChild)
    },
  })
}

function collect(node: DomNode, id: number, ids: Set<number>): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child)) {
      if (id !== 0 && child.nodeValue?.trim()) ids.add(id)
    } else if (isElement(child)) collect(child, Number(child.getAttribute(blockAttribute) ?? id), ids)
  }
}
