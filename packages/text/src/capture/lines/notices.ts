import { wordList } from '../../languages/word-lists.ts'
import type { CueLine } from './cue-line.ts'

const noticeParts = wordList('lines', 'noticeParts')
const noticeStarts = wordList('lines', 'noticeStarts')
const shortNoticeStarts = wordList('lines', 'shortNoticeStarts')
const opinions = wordList('lines', 'opinions')
const expressing = wordList('lines', 'expressing')
const disclaiming = wordList('lines', 'disclaiming')
const notReflecting = wordList('lines', 'notReflecting')
const noteStarts = wordList('lines', 'noteStarts')
const noteWords = wordList('lines', 'noteWords')

/** A notice on opinions, rights, sources or the making of the text. */
export function isDisclaimer({ folded, words, text }: CueLine): boolean {
  if (words > 220 || words < 2) return false
  const holds = (parts: readonly string[]) => parts.some((part) => folded.includes(part))
  const starts = (cues: readonly string[]) => cues.some((cue) => folded.startsWith(cue))
  if (holds(noticeParts) || starts(noticeStarts)) return true
  if (words <= 8 && starts(shortNoticeStarts)) return true
  if (holds(opinions) && ((holds(expressing) && holds(disclaiming)) || holds(notReflecting))) return true
  return isNoteOnMaking(text.toLowerCase()) && holds(noteWords)
}

/** `(Note: the information provided is based solely on the context given)`. */
function isNoteOnMaking(lowered: string): boolean {
  const bracketed = lowered.startsWith('(') || lowered.startsWith('[') || lowered.startsWith('*')
  const inside = bracketed ? lowered.slice(1).trimStart() : lowered
  return noteStarts.some((cue) => lowered.startsWith(cue) || inside.startsWith(cue))
}
