import { splitStatements } from '../../statements/split-statements.ts'
import type { Head } from '../heads/heads.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'

/**
 * Whether the first line of a body is really its deck: one sentence, set apart below the headline by a wider
 * gap than the paragraphs keep, or, where no headline is printed, said again by the paragraph after it.
 */
export function standsAsDeck(lines: readonly Line[], body: Range, head: Head): boolean {
  const [line, next] = [lines[body.from], lines[body.from + 1]]
  if (!line || !next || body.to - body.from < 3 || line.words > 45 || head.dates.length > 0) return false
  if (line.role.is !== 'prose' && line.role.is !== 'sentence') return false
  if (splitStatements(line.block.text).length !== 1) return false
  if (head.headline !== null) {
    const usual = usualGap(lines, { from: body.from + 2, to: body.to })
    return next.block.gap > usual && (next.block.gap >= 2 || body.to - body.from >= 6)
  }
  return line.words <= 35 && share(line.block.text, next.block.text) >= 0.4
}

function usualGap(lines: readonly Line[], range: Range): number {
  const gaps: number[] = []
  for (let at = range.from; at < range.to; at++) gaps.push(lines[at]?.block.gap ?? 0)
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

/** The part of the long words of a line that the other line says too; words count as the same by their first five letters. */
function share(line: string, other: string): number {
  const said = new Set(stems(other))
  const wanted = [...new Set(stems(line))]
  if (wanted.length < 4) return 0
  return wanted.filter((stem) => said.has(stem)).length / wanted.length
}

function stems(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5))
}
