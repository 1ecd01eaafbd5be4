import type { StatementKind } from '../../shapes.ts'
import { isHeading } from '../lines/headings.ts'
import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'

/** Lines at either end of a body where notices, contacts and the like stand. */
const edge = 4

/**
 * What a line within the main text of a document is. All of it is the article's own unless a strong sign says
 * otherwise: what leads elsewhere is a link, and notices stand at the ends.
 */
export function mainKindOf(lines: readonly Line[], index: number, body: Range): StatementKind | null {
  const line = lines[index]
  const hint = line?.block.hint
  if (!line || !hint) return null
  if (!hint.main && !isRecovered(line)) return null
  const { role, words } = line
  if (hint.chrome && words < 12 && line.terminal === '' && !isHeading(line)) return null
  const { linked } = hint
  const atEdge = index < body.from + edge || index >= body.to - edge
  switch (role.is) {
    case 'prose':
    case 'sentence':
      return 'sentence'
    case 'caption':
      return 'caption'
    case 'list-item':
      return 'list-item'
    case 'title':
      return isHeading(line) || linked <= 0.9 ? 'subhead' : null
    case 'navigation':
      return linked > 0.5 ? null : plainKind(line)
    case 'disclaimer':
    case 'contact':
      return atEdge || words < 8 ? null : plainKind(line)
    case 'ad':
      return words < 15 || linked > 0.5 ? null : plainKind(line)
    case 'related':
    case 'related-heading':
      return linked > 0.5 || words < 4 ? null : plainKind(line)
    case 'comments':
      return words < 8 ? null : plainKind(line)
    case 'nothing':
    case 'url':
    case 'date':
    case 'byline':
    case 'share':
    case 'shout':
      return null
    default: {
      const never: never = role
      return never
    }
  }
}

/** Running text between main lines that no markup sets apart. */
function isRecovered({ words, terminal, block: { hint } }: Line): boolean {
  if (!hint || hint.chrome || hint.linked > 0.3) return false
  return hint.role === 'heading' ? false : words >= 12 && terminal !== ''
}

/** What the line is by its markup and its end. */
function plainKind(line: Line): StatementKind {
  if (line.block.hint?.role === 'list-item') return 'list-item'
  return isHeading(line) || line.terminal === '' ? 'subhead' : 'sentence'
}
