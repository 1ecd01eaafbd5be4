import { readBareByline, readCuedByline } from '../lines/bylines.ts'
import { nameIn } from '../lines/person-names.ts'
import type { DomDocument, DomElement } from './dom.ts'

/** Elements that may name an author, the surest first. */
const places = [
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class*="author"]',
  '[class*="byline"]',
  '[class*="creator"]',
  'a[href*="/author"]',
]
/** How many elements of each kind are looked at: lists of other texts have many. */
const most = 12
const longest = 90

/** Who wrote a page by its elements that are made for names, where metadata name nobody. */
export function readCredits(document: DomDocument): string[] {
  for (const place of places) {
    let count = 0
    for (const element of document.querySelectorAll(place)) {
      if (++count > most) break
      const names = namesIn(element)
      if (names.length > 0) return names
    }
  }
  return []
}

function namesIn(element: DomElement): string[] {
  const text = element.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? ''
  if (text === '' || text.length > longest) return []
  const byline = readCuedByline(text) ?? readBareByline(text)
  if (byline) return byline.names.map((name) => name.text)
  if (element.localName !== 'a' && element.getAttribute('itemprop') === null) return []
  const name = nameIn({ start: 0, end: text.length, text })
  return name ? [name.text] : []
}
