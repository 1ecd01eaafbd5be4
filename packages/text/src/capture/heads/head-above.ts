import type { Line } from '../lines/line.ts'
import type { Range } from '../lines/range.ts'
import { isNameAbove, isPublisherLine } from './headlines.ts'

/** What stands above a headline; `from` is the first line of it. */
export type Above = { from: number; publisher: number | null; dates: number[]; bylines: number[] }

/** Lines above a headline that may belong to it; the headers of a mail are five or six. */
const reach = 6

/** The publisher, and a date where it is printed first, stand right above the headline. */
export function readAbove(lines: readonly Line[], headline: number, range: Range, anyName: boolean): Above {
  const above: Above = { from: headline, publisher: null, dates: [], bylines: [] }
  for (let at = headline - 1; at >= range.from && headline - at <= reach; at--) {
    const line = lines[at]
    if (!line) break
    if (line.role.is === 'nothing') continue
    if (line.role.is !== 'date' && line.role.is !== 'byline' && headline - at > 3) break
    if (line.role.is === 'date') above.dates.unshift(at)
    else if (line.role.is === 'byline' && above.bylines.length === 0) above.bylines = [at]
    else if (
      above.publisher === null &&
      (isPublisherLine(line) || (anyName && at === headline - 1 && isNameAbove(line)))
    )
      above.publisher = at
    else break
    above.from = at
  }
  return above
}
