import { wordSet } from '../../languages/word-lists.ts'
import { insideQuotes } from '../heads/headlines.ts'
import type { Line } from '../lines/line.ts'
import { fold, isShouted } from '../words/words.ts'

const continuations = wordSet('posts', 'continuations')

/** In a forum whose articles are not printed in capitals, whole sentences in capitals are the poster's own. */
export function markShouts(lines: readonly Line[]): readonly Line[] {
  const prose = lines.filter((line) => line.role.is === 'prose')
  const shouted = prose.filter((line) => isShouted(line.block.text))
  if (shouted.length * 2 > prose.length) return lines
  return lines.map((line) => (isShout(line) ? { ...line, role: { is: 'shout' } } : line))
}

function isShout({ block, role, words, terminal }: Line): boolean {
  if (continuations.has(fold(block.text))) return true
  if (role.is !== 'prose' && role.is !== 'sentence') return false
  return words >= 6 && terminal !== '' && isShouted(block.text) && insideQuotes(block.text) === null
}
