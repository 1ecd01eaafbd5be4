import type { DomDocument } from './dom.ts'

const addressWords = new Set(
  'forum forums thread threads topic viewtopic showthread showtopic question questions discussion discussions board boards answers talk'.split(
    ' ',
  ),
)
const types = /DiscussionForumPosting|QAPage/u
const software =
  /discourse|vbulletin|phpbb|xenforo|mybb|fluxbb|punbb|simple machines|vanilla|flarum|nodebb|invision|woltlab|bbpress/iu

/**
 * Whether a page says that it is a thread: in its address, in the class of its body, by the software that made it, or in
 * its structured data.
 */
export function callsItselfThread(document: DomDocument, address: string | null): boolean {
  const { body } = document
  const named = `${address ?? ''} ${body?.getAttribute('class') ?? ''} ${body?.getAttribute('id') ?? ''}`
  const words = named
    .slice(0, 1000)
    .toLowerCase()
    .split(/[^a-z]+/u)
  if (words.some((word) => addressWords.has(word) || word.includes('forum'))) return true
  const generator = document.querySelector('meta[name="generator"]')?.getAttribute('content') ?? ''
  if (software.test(generator.slice(0, 200))) return true
  for (const element of document.querySelectorAll('[itemtype]'))
    if (types.test(element.getAttribute('itemtype') ?? '')) return true
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (types.test((script.textContent ?? '').slice(0, 5000))) return true
  return false
}
