import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomNode, isElement, isText } from './dom.ts'
import { blockAttribute } from './visible-blocks.ts'

/** What the readability library says of a document: the blocks it takes for the article, by id. */
export type Readable = { ids: ReadonlySet<string>; byline: string | null; siteName: string | null }

/** Runs the library over a document whose blocks are marked. It takes the document apart: read everything else first. */
export function readReadable(document: DomDocument): Readable {
  const nothing = { ids: new Set<string>(), byline: null, siteName: null }
  // The library is written against the browser's Document; linkedom's is one in all that it uses.
  const reader = new Readability<DomNode>(document as never, {
    serializer: (node) => node as unknown as DomNode,
    charThreshold: 300,
  })
  const article = reader.parse()
  if (!article?.content) return nothing
  const ids = new Set<string>()
  collect(article.content, '', ids)
  return { ids, byline: article.byline ?? null, siteName: article.siteName ?? null }
}

function collect(node: DomNode, id: string, ids: Set<string>): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child)) {
      if (id !== '' && child.nodeValue?.trim()) ids.add(id)
    } else if (isElement(child)) collect(child, child.getAttribute(blockAttribute) ?? id, ids)
  }
}
