import { wordList, wordSet } from '../../languages/word-lists.ts'
import type { CueLine } from './cue-line.ts'

/** Beginnings of a caption or picture credit. */
const captionStarts = wordList('lines', 'captionStarts')
/** Those that begin ordinary paragraphs too: a caption is short. */
const shortCaptionStarts = wordList('lines', 'shortCaptionStarts')
const captionCredits = wordList('lines', 'captionCredits')
const agencies = wordSet('lines', 'pictureAgencies')

export function isCaption({ text, words }: CueLine): boolean {
  const lowered = text.toLowerCase().replace(/^[[(]/u, '')
  if (words > 80) return false
  if (captionStarts.some((cue) => lowered.startsWith(cue)))
    return words <= 25 || !shortCaptionStarts.some((cue) => lowered.startsWith(cue))
  if (words <= 60 && endsWithCredit(lowered)) return true
  const tail = lowered.slice(-60)
  return words <= 60 && captionCredits.some((credit) => tail.includes(credit))
}

/** `... in Baghdad. | Ann Lee/AP`: the agency that a picture comes from, behind a name and a stroke. */
function endsWithCredit(lowered: string): boolean {
  const at = lowered.lastIndexOf('/')
  if (at < 0 || lowered.length - at > 24) return false
  const agency = lowered.slice(at + 1).split(' ')[0] ?? ''
  return agencies.has(agency.replace(/[).\]]+$/u, ''))
}
