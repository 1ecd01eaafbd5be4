import type { Span } from '../../shapes.ts'
import { readCuedByline } from './bylines.ts'
import { isAuthorCue } from './credit-parts.ts'
import type { Line } from './line.ts'

/** Words of a line of names below a cue, at most. */
const longest = 16

/** Any cue reads the line of names below it as its own line would. */
const cue = 'By: '

/** `By` on one line and `Ada Lenk` on the next, as a browser copies them: the second is the byline. */
export function joinPartedBylines(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const above = lines[index - 1]
    if (!above || line.words > longest || line.role.is === 'prose' || !isAuthorCue(above.block.text))
      return line
    const byline = readCuedByline(cue + line.block.text)
    if (!byline || byline.names.length === 0) return line
    const dates = { published: moved(byline.dates.published), updated: moved(byline.dates.updated) }
    const names = byline.names.map(moved)
    return {
      ...line,
      role: { is: 'byline', byline: { ...byline, names, outlet: moved(byline.outlet), dates } },
    }
  })
}

/** The offsets without the cue. */
function moved<Part extends Span | null>(part: Part): Part {
  return part && { ...part, start: part.start - cue.length, end: part.end - cue.length }
}
