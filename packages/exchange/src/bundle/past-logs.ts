import {
  appendLeaves,
  bytesEqual,
  type Checkpoint,
  type CompactRange,
  emptyRange,
  encodeUtf8,
  LedgerError,
  leafHash,
  openCheckpoint,
  parseOpening,
  parseVerifierKey,
  rootOf,
  type SignedOpening,
  type VerifierKey,
  verifyOpening,
} from '@assay/ledger'
import type { Finding, Findings } from './finding.ts'
import type { Primitives } from './primitives.ts'
import type { BundleHeader, BundleRecord } from './record.ts'

/** How a log stands to one that it continues, over the same events. */
export type Continued = {
  origin: string
  /** The largest checkpoint of the old log whose leaves are here as they were signed. */
  agrees: number
  /** The largest checkpoint of the old log that is known. */
  signed: number
  /** Whether a key of the old log signed the opening of the one that continues it. */
  isVouched: boolean
}

export type PastLogs = {
  /** Takes the log that the one before in line continues. */
  take: (record: BeforeLine) => Promise<void>
  /** Takes the leaf of the next event. */
  append: (leaf: Uint8Array) => void
  /** Says where the log and those that it continues differ. */
  finish: () => Continued[]
}

type BeforeLine = Extract<BundleRecord, { kind: 'before' }>
type Given = {
  header: Pick<BundleHeader, 'origin' | 'opening'>
  /** The keys that are trusted; without them those that the bundle brings. */
  trusted: readonly VerifierKey[] | undefined
  /** Checkpoints kept from earlier, by their logs. */
  kept: ReadonlyMap<string, readonly string[]>
  findings: Findings
}

/**
 * Holds a log against those that it continues: their checkpoints still count. The leaves of an old log are the same
 * events behind an opening of its own, or none, so each gets a tree of its own as the events stream by.
 */
export function buildPastLogs(primitives: Primitives, { header, trusted, kept, findings }: Given): PastLogs {
  const logs: PastLog[] = []
  let next = openingOf(header, findings)

  const take: PastLogs['take'] = async ({ origin, opening, keys: brought, notes }) => {
    const successor = next
    if (successor === null || successor.before !== origin) {
      const message = `Nothing that comes after ${origin} says that it continues it.`
      findings.add({ code: 'opening-wrong', where: origin, message })
      return
    }
    const own = trusted?.filter(({ name }) => name === origin) ?? []
    const keys = own.length > 0 ? own : brought.flatMap((key) => keyOf(primitives, key, findings))
    const isVouched = await isSigned(primitives, { opening: successor, keys }, findings)
    const known = [successor.checkpoint, ...notes, ...(kept.get(origin) ?? [])]
    const signed = await openAll(primitives, { notes: new Set(known), origin, keys }, findings)
    const begun = opening === null ? [] : [leafHash(primitives, encodeUtf8(opening))]
    logs.push(buildPastLog(primitives, { origin, claimed: successor.agrees, isVouched, signed, begun }))
    next = openingOf({ origin, opening }, findings)
  }

  return {
    take,
    append: (leaf) => {
      for (const log of logs) log.append(leaf)
    },
    finish: () => {
      // Openings of the first version say nothing of what they agree in, and bundles of then have no such record.
      if (next !== null && next.agrees !== null) {
        const message = `It says that it continues ${next.before}, and nothing of that came along.`
        findings.add({ code: 'opening-wrong', where: next.origin, message })
      }
      return logs.map((log) => log.finish(findings))
    },
  }
}

type Opening = SignedOpening & { source: string }

function openingOf({ origin, opening }: Given['header'], findings: Findings): Opening | null {
  if (opening === null) return null
  try {
    const parsed = parseOpening(opening)
    if (parsed.origin === origin) return { ...parsed, source: opening }
    findings.add(openingWrong(origin, `It is that of ${parsed.origin}.`))
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    findings.add(openingWrong(origin, error.message))
  }
  return null
}

const openingWrong = (where: string, message: string): Finding => ({ code: 'opening-wrong', where, message })

async function isSigned(
  primitives: Primitives,
  { opening, keys }: { opening: Opening; keys: readonly VerifierKey[] },
  findings: Findings,
): Promise<boolean> {
  try {
    return (await verifyOpening(primitives, { opening: opening.source, keys })).length > 0
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    findings.add(openingWrong(opening.origin, `Its signature: ${error.message}`))
    return false
  }
}

function keyOf(primitives: Primitives, key: string, findings: Findings): VerifierKey[] {
  try {
    return [parseVerifierKey(primitives, key)]
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    findings.add({ code: 'key-wrong', where: key, message: error.message })
    return []
  }
}

type Noted = { notes: Iterable<string | null>; origin: string; keys: readonly VerifierKey[] }

async function openAll(
  primitives: Primitives,
  { notes, origin, keys }: Noted,
  findings: Findings,
): Promise<Checkpoint[]> {
  const found: Checkpoint[] = []
  for (const note of notes) {
    if (note === null) continue
    try {
      found.push(await openCheckpoint(primitives, { note, origin, keys }))
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      findings.add({ code: 'checkpoint-wrong', where: `a checkpoint of ${origin}`, message: error.message })
    }
  }
  return found
}

type PastLog = { append: (leaf: Uint8Array) => void; finish: (findings: Findings) => Continued }

type Past = {
  origin: string
  /** Up to where the log that continues it says that they agree; null where it says nothing. */
  claimed: number | null
  isVouched: boolean
  signed: readonly Checkpoint[]
  /** The leaves before the first event. */
  begun: readonly Uint8Array[]
}

function buildPastLog(primitives: Primitives, { origin, claimed, isVouched, signed, begun }: Past): PastLog {
  const due = signed.toSorted((one, other) => one.size - other.size)
  const last = due.at(-1)?.size ?? 0
  let range: CompactRange = emptyRange
  let agrees = 0
  let reached = 0
  const differing: number[] = []
  const compare = () => {
    for (; due[reached]?.size === range.size; reached++) {
      const root = due[reached]?.root
      if (root !== undefined && bytesEqual(root, rootOf(primitives, range))) agrees = range.size
      else differing.push(range.size)
    }
  }
  const append = (leaf: Uint8Array) => {
    if (range.size >= last) return
    range = appendLeaves(primitives, range, [leaf]).range
    compare()
  }
  compare()
  for (const leaf of begun) append(leaf)
  return {
    append,
    finish: (findings) => {
      const upTo = Math.max(agrees, claimed ?? 0)
      const [first] = differing.filter((size) => size <= upTo)
      if (first !== undefined) {
        const message = `The first ${first} leaves are not those that this log signed, though it is said to be continued from leaf ${upTo} on.`
        findings.add({ code: 'old-log-differs', where: origin, message })
      } else if (claimed !== null && agrees < claimed) {
        const message = `It is said to agree up to leaf ${claimed}, and its checkpoints show that up to leaf ${agrees} only.`
        findings.add({ code: 'old-log-differs', where: origin, message })
      }
      return { origin, agrees, signed: last, isVouched }
    },
  }
}
