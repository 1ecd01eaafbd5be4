import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { TextError } from '../../errors.ts'

/** Browsers stop nesting at 512; what goes deeper than this is made to break readers. */
const maxDepth = 1000
const maxElements = 200_000
const maxLength = 5 * 1024 * 1024

export type Markup = DefaultTreeAdapterMap['document']
export type MarkupNode = DefaultTreeAdapterMap['childNode']

/**
 * Builds the tree of a page as the HTML standard says, so that whatever a browser shows is there: text after
 * `</body>`, comments before the doctype, two `<html>`. Stops as soon as the tree grows past what pages need.
 *
 * @throws TextError `capture-too-large` over 5 Mi characters or 200,000 elements, `capture-nested-too-deep`
 */
export function parseMarkup(html: string): Markup {
  if (html.length > maxLength) {
    throw new TextError(
      'capture-too-large',
      `The page has ${html.length} characters; the limit is ${maxLength}.`,
    )
  }
  return parse(html, {
    treeAdapter: boundedAdapter(),
    scriptingEnabled: false,
    sourceCodeLocationInfo: false,
  })
}

/** The parser's own tree, whose elements are counted and whose open elements are, too. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > maxElements) {
        throw new TextError('capture-too-large', `The page has more than ${maxElements} elements.`)
      }
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      if (++depth > maxDepth) {
        throw new TextError('capture-nested-too-deep', `The page is nested deeper than ${maxDepth} elements.`)
      }
    },
    onItemPop() {
      depth--
    },
  }
}
