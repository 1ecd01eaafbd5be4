import { maskDates } from '../dates/dates.ts'
import type { Line } from '../lines/line.ts'

/** Words of a name, and of a line that tells who or when, at most. */
const longest = { name: 4, line: 12 }

/** The line as what it tells of whoever posts: `raoul (raoul) May 3, 2024, 8:45am`, `#2 2024-08-03 14:22:38`. */
export function readPostSign(line: Line): Line {
  const { block, role, words } = line
  if (role.is === 'date' || role.is === 'byline' || words > longest.line) return line
  const { text, dates } = maskDates(block.text)
  const name = block.hint?.person ? firstName(text) : null
  if (name)
    return { ...line, role: { is: 'byline', byline: { names: [name], outlet: null, dates, cued: false } } }
  return dates.published ? { ...line, role: { is: 'date', dates } } : line
}

/** What stands before the first mark, in an element that is made for the name of a person. */
function firstName(text: string): { start: number; end: number; text: string } | null {
  const [piece = ''] = text.split(/[|(,·•»:#]| [-–—] /u)
  const name = piece.trim()
  if (!/\p{L}.*\p{L}/u.test(name) || name.split(/\s+/u).length > longest.name) return null
  const start = text.indexOf(name)
  return { start, end: start + name.length, text: name }
}
