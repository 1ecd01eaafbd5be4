import type { Finding, FindingCode } from '../bundle/finding.ts'

/** More findings than anybody reads, fewer than fill the memory. */
const kept = 500
const told = 20

type Placed = Finding & { line: number }

/** Collects what is found, each with the line where it begins. */
export type LineFindings = {
  /** `follows` where it is what another thing that is found may well have brought about. */
  add: (code: FindingCode, at: { line: number; where: string; message: string; follows?: boolean }) => void
  /** The first so many: what could not be read, then what is wrong by itself, then what may follow from that. */
  list: () => Finding[]
}

export function buildLineFindings(): LineFindings {
  const found: { finding: Placed; rank: number }[] = []
  return {
    add: (code, { line, where, message, follows = false }) => {
      const finding = { code, line, where: whereIs(line, where), message }
      if (found.length < kept) found.push({ finding, rank: rankOf(code, follows) })
    },
    list: () =>
      found
        .toSorted((left, right) => left.rank - right.rank || left.finding.line - right.finding.line)
        .slice(0, told)
        .map(({ finding }) => finding),
  }
}

/** What an event or a line brings about elsewhere that is missing, moved or changed. */
const consequences: ReadonlySet<FindingCode> = new Set([
  ...(['event-unknown', 'text-missing', 'words-missing', 'capture-missing', 'erasure-unsigned'] as const),
  ...(['version-skipped', 'key-unused'] as const),
])

function rankOf(code: FindingCode, follows: boolean): number {
  if (code === 'line-malformed' || code === 'bundle-malformed') return 0
  // An old log is held against the new one, so it can only be as right as that is.
  if (code === 'old-log-differs') return 3
  return follows || consequences.has(code) ? 2 : 1
}

const whereIs = (line: number, where: string): string =>
  where === '' ? `line ${line}` : `line ${line}, ${where}`
