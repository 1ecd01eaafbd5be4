import { wordList, wordSet } from '../../languages/word-lists.ts'
import { startsUpper } from '../words/words.ts'

const starts = wordList('contact', 'starts')

const parts = wordList('contact', 'parts')
const mailParts = wordList('contact', 'mailParts')
const mailStarts = wordList('contact', 'mailStarts')
const addressedStarts = wordList('contact', 'addressedStarts')
const afterNames = wordList('contact', 'afterNames')
const shortAfterNames = wordSet('contact', 'shortAfterNames')

/** A line on who reported, wrote or edited, or how to reach them. */
export function isContactLine(text: string, words: number): boolean {
  if (words > 60 || words < 2) return false
  const lowered = text.toLowerCase().replace(/^[([*_—–-]+\s*/u, '')
  const mail = /[\p{L}\p{N}._-]@[\p{L}\p{N}-]/u.test(lowered)
  if (starts.some((start) => lowered.startsWith(start)))
    return mail || (!mailStarts.some((start) => lowered.startsWith(start)) && !lacksAddress(lowered))
  if (parts.some((part) => lowered.includes(part)) && namesBefore(text, parts)) return true
  if (mail && words <= 12 && mailParts.some((part) => lowered.includes(part))) return true
  return reportedFrom(text)
}

/** `contact`, `email`, `reach` and `write to` begin sentences too: they need an address, or a handle. */
function lacksAddress(lowered: string): boolean {
  return addressedStarts.some((start) => lowered.startsWith(start)) && !lowered.includes('@')
}

/** `Jane Roe reported from Oslo, and Li Na from Lima.`: nothing but names before the verb. */
function reportedFrom(text: string): boolean {
  for (const verb of afterNames) {
    const at = text.indexOf(verb)
    if (at > 0 && at < 160 && onlyNames(text.slice(0, at)))
      return !shortAfterNames.has(verb) || text.length < 160
  }
  return false
}

function namesBefore(text: string, verbs: readonly string[]): boolean {
  const lowered = text.toLowerCase()
  const at = Math.min(...verbs.map((verb) => lowered.indexOf(verb)).filter((index) => index >= 0))
  const sentence = Math.max(text.lastIndexOf('. ', at) + 2, 0)
  return at === 0 || onlyNames(text.slice(sentence === 1 ? 0 : sentence, at))
}

const joints = wordSet('contact', 'joints')

function onlyNames(text: string): boolean {
  const words = text.split(/[\s,]+/u).filter((word) => word !== '')
  return (
    words.length > 0 &&
    words.length <= 24 &&
    words.every((word) => startsUpper(word) || joints.has(word.toLowerCase()) || word.startsWith('al-'))
  )
}
