import type { Finding, FindingCode } from '../bundle/finding.ts'

/** More findings than anybody reads, fewer than fill the memory. */
const kept = 500
const told = 20

type Placed = Finding & { line: number }

/** Collects what is found, each with the line where it begins. */
export type LineFindings = {
  add: (code: FindingCode, at: { line: number; where: string; message: string }) => void
  /** The first so many, in the order of the lines: after the first, much of the rest is its consequence. */
  list: () => Finding[]
}

export function buildLineFindings(): LineFindings {
  const found: Placed[] = []
  return {
    add: (code, { line, where, message }) => {
      if (found.length < kept) found.push({ code, line, where: whereIs(line, where), message })
    },
    list: () => found.toSorted(byCause).slice(0, told),
  }
}

/**
 * What could not be read comes before what is missing for it, and an old log after the log that is held against it;
 * the rest in the order of the lines.
 */
const byCause = (left: Placed, right: Placed): number =>
  rankOf(left) - rankOf(right) ||
  left.line - right.line ||
  Number(consequences.has(left.code)) - Number(consequences.has(right.code))

/** What often follows from another thing that is found in the same line. */
const consequences: ReadonlySet<FindingCode> = new Set([
  ...(['event-unknown', 'text-missing', 'words-missing', 'capture-missing'] as const),
])

const rankOf = ({ code }: Placed): number => {
  if (code === 'line-malformed' || code === 'bundle-malformed') return 0
  return code === 'old-log-differs' ? 2 : 1
}

const whereIs = (line: number, where: string): string =>
  where === '' ? `line ${line}` : `line ${line}, ${where}`
