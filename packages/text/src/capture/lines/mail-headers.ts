import { longestFirst } from '../../languages/word-lists.ts'
import { readDateLine } from '../dates/dates.ts'
import { wordsOf } from '../words/words.ts'
import type { Line } from './line.ts'
import { isFullName } from './person-names.ts'

type Field = 'from' | 'date' | 'subject' | 'other'
type Header = { field: Field; from: number }

const labels: readonly (readonly [string, Field])[] = [
  ...longestFirst('mail', 'fromLabels').map((label) => [label, 'from'] as const),
  ...longestFirst('mail', 'dateLabels').map((label) => [label, 'date'] as const),
  ...longestFirst('mail', 'subjectLabels').map((label) => [label, 'subject'] as const),
  ...longestFirst('mail', 'otherLabels').map((label) => [label, 'other'] as const),
].toSorted(([a], [b]) => b.length - a.length)

/** Headers of one mail that stand together, at least: so many that `From:` and `Date:` alone are none. */
const fewest = 3

/**
 * The headers of a mail that was pasted with its text: the subject is the headline, the sender the byline. Other
 * lines are given back as they are.
 */
export function markMailHeaders(lines: readonly Line[]): Line[] {
  const headers = lines.map(({ block }) => headerIn(block.text))
  const marked = [...lines]
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    if (headers[at]) continue
    const run = headers
      .slice(from, at)
      .flatMap((header, index) => (header ? [{ header, at: from + index }] : []))
    const fields = new Set(run.map(({ header }) => header.field))
    if (run.length >= fewest && fields.size >= fewest && fields.has('from'))
      for (const { header, at: index } of run) {
        const line = lines[index]
        if (line) marked[index] = markHeader(line, header)
      }
    from = at + 1
  }
  return marked
}

function headerIn(text: string): Header | null {
  if (text.length > 300) return null
  const lowered = text.toLowerCase()
  const found = labels.find(
    ([label]) => lowered.startsWith(label) && /^\s*[:：]/u.test(text.slice(label.length)),
  )
  if (!found) return null
  const [label, field] = found
  let from = label.length
  while (/[\s:：]/u.test(text.charAt(from)) && from < text.length) from++
  return { field, from }
}

function markHeader(line: Line, { field, from }: Header): Line {
  const { block } = line
  const value = block.text.slice(from)
  const move = (offset: number) => offset + from
  if (field === 'subject' && value !== '') {
    const words = wordsOf(value).length
    return {
      ...line,
      words,
      role: { is: 'title' },
      block: { ...block, contentStart: block.contentStart + from, text: value },
    }
  }
  if (field === 'from') {
    const name = /^["“']?([^"”'<([@]{3,60}?)["”']?\s*(?:[<([]|$)/u.exec(value)?.[1]
    const start = name === undefined ? -1 : block.text.indexOf(name, from)
    if (name !== undefined && isFullName(name)) {
      const names = [{ text: name, start, end: start + name.length }]
      return { ...line, role: { is: 'byline', byline: { names, outlet: null, dates: none, cued: true } } }
    }
  }
  const dates = field === 'date' ? readDateLine(value) : null
  const published = dates?.published ?? dates?.updated
  if (published) {
    const moved = { ...published, start: move(published.start), end: move(published.end) }
    return { ...line, role: { is: 'date', dates: { published: moved, updated: null } } }
  }
  return { ...line, role: { is: 'nothing' } }
}

const none = { published: null, updated: null }
