import {
  bytesEqual,
  type Checkpoint,
  LedgerError,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  type VerifierKey,
} from '@assay/ledger'
import type { Findings } from './finding.ts'
import type { Primitives } from './primitives.ts'

/** Checkpoints that somebody kept from earlier, to hold a log against as it grows past their sizes. */
export type Earlier = {
  /** Whether a checkpoint of this size is waited for. */
  isDue: (size: number) => boolean
  /** Compares the checkpoints of this size with the root that the log has there. */
  compare: (size: number, root: Uint8Array) => void
  /** Says which are beyond the end of the log. */
  finish: (size: number) => void
  count: () => number
  /** Those of other logs, by their origins: of logs that this one may continue. */
  ofOthers: ReadonlyMap<string, readonly string[]>
}

type Given = {
  notes: Iterable<string> | AsyncIterable<string>
  origin: string
  keys: readonly VerifierKey[]
  /** The only size that can be compared, where there is no more of the log: what is of another is left aside unopened. */
  size?: number | undefined
}

/** Opens earlier checkpoints of a log. Those of other logs are left aside; one that does not verify is a finding. */
export async function openEarlier(
  { verify }: Primitives,
  given: Given,
  findings: Findings,
): Promise<Earlier> {
  const { notes, origin, keys } = given
  const waiting = new Map<number, Checkpoint[]>()
  const ofOthers = new Map<string, string[]>()
  const keep = (named: string, note: string) => {
    const others = ofOthers.get(named)
    if (others === undefined) ofOthers.set(named, [note])
    else others.push(note)
  }
  let count = 0
  for await (const note of notes) {
    try {
      const { origin: named, size } = parseCheckpoint(parseNote(note).text)
      if (named !== origin) {
        if (baseOf(named) === baseOf(origin)) keep(named, note)
        continue
      }
      // The key of another size need not be known: one that signed it then may sign nothing that is here.
      if (given.size !== undefined && size !== given.size) continue
      const checkpoint = await openCheckpoint({ verify }, { note, origin, keys })
      waiting.set(checkpoint.size, [...(waiting.get(checkpoint.size) ?? []), checkpoint])
      count++
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      findings.add({ code: 'checkpoint-wrong', where: 'an earlier checkpoint', message: error.message })
    }
  }
  return {
    isDue: (size) => waiting.has(size),
    compare: (size, root) => {
      for (const checkpoint of waiting.get(size) ?? []) {
        if (bytesEqual(checkpoint.root, root)) continue
        findings.add({
          code: 'earlier-checkpoint-differs',
          where: `the first ${size} leaves`,
          message: 'The log does not begin with what an earlier checkpoint signed: it was rewritten.',
        })
      }
      waiting.delete(size)
    },
    finish: (size) => {
      const [beyond] = [...waiting.keys()].filter((each) => each > size)
      if (beyond === undefined) return
      findings.add({
        code: 'log-shorter',
        where: `leaf ${size}`,
        message: `An earlier checkpoint signed ${beyond} leaves, and the log has ${size}: its end was cut off.`,
      })
    },
    count: () => count,
    ofOthers,
  }
}

/** An origin without the number that a log has which continues another one. */
const baseOf = (origin: string): string => origin.replace(/\.\d+$/, '')
