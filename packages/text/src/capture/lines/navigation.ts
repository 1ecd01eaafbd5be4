import { wordList, wordSet } from '../../languages/word-lists.ts'
import { isSiteName } from '../words/urls.ts'
import type { CueLine } from './cue-line.ts'

/** Whole lines, folded, that lead around a site. */
export const navigationLines = wordSet('lines', 'navigation')
/** Beginnings of short lines that lead around a site. */
const navigationStarts = wordList('lines', 'navigationStarts')
/** First words that make a short line without a verb a section label (`Спорт в России и мире`). */
const sections = wordSet('lines', 'sections')
const newsWords = wordList('lines', 'newsWords')
const counters = wordSet('lines', 'counters')

/** A label, breadcrumb, counter or site name that leads around a site. */
export function isNavigation({ text, folded, words, terminal }: CueLine): boolean {
  if (words > 9) return false
  if (navigationLines.has(folded) || isSiteName(text)) return true
  if (words <= 8 && navigationStarts.some((cue) => folded.startsWith(cue))) return true
  if (isBreadcrumb(text) || isCounter(folded) || isPageNumber(folded)) return true
  if (terminal !== '' || words > 5) return false
  const parts = folded.split(' ')
  if (words <= 4 && newsWords.some((word) => parts.includes(word))) return true
  return words >= 1 && sections.has(parts[0] ?? '') && !/\p{N}/u.test(folded) && !folded.includes(':')
}

/** `Home > World > Iraq`, `Главная » Мир`, `News | Sport | Culture`. */
function isBreadcrumb(text: string): boolean {
  for (const mark of [' > ', ' » ', ' › ', ' | ', ' → ', ' • ', ' · ', ' - ', ' – ', ' / ']) {
    const parts = text.split(mark)
    if (parts.length >= 3 && parts.every((part) => part.length <= 24)) return true
  }
  return false
}

const pageWords = wordSet('lines', 'pageWords')
const pageJoints = wordSet('lines', 'pageJoints')

/** `Page 3 of 12`, `3 / 12`, `– 3 –`, `стр. 3`, `第3页`: where a copied document turns its page. */
export function isPageNumber(folded: string): boolean {
  if (folded.length > 24 || !/\p{Nd}/u.test(folded)) return false
  if (/^第?\s*\p{Nd}{1,4}\s*[页頁ページ]+(?:\s*[/共]?.{0,8})?$/u.test(folded)) return true
  const parts = folded.split(/[\s/|.–—-]+/u).filter((part) => part !== '')
  return (
    parts.length <= 4 &&
    parts.every((part) => /^\p{Nd}{1,4}$/u.test(part) || pageWords.has(part) || pageJoints.has(part))
  )
}

/** `12 comments`, `1,204 views`, `4 min read`, `0`. */
function isCounter(folded: string): boolean {
  const parts = folded.split(' ')
  if (parts.length > 4) return false
  if (parts.length === 1) return /^[\p{Nd}.,#/()kк]+$/u.test(folded)
  return (
    parts.some((part) => /^\p{Nd}/u.test(part)) &&
    parts.every((part) => /^[\p{Nd}.,:()kк]+$/u.test(part) || counters.has(part))
  )
}
