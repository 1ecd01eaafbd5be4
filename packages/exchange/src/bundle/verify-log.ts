import {
  appendLeaves,
  bytesEqual,
  canonicalize,
  decodeBase64,
  emptyRange,
  encodeBase64,
  encodeUtf8,
  LedgerError,
  leafHash,
  openCheckpoint,
  rootOf,
  type VerifierKey,
} from '@assay/ledger'
import { type AssayEvent, readEvent } from '@assay/review'
import type { Earlier } from './earlier.ts'
import { type Finding, type Findings, unknownEvent } from './finding.ts'
import type { PastLogs } from './past-logs.ts'
import type { Primitives } from './primitives.ts'
import type { BundleHeader, BundleRecord } from './record.ts'

type EventLine = Extract<BundleRecord, { kind: 'event' }>
type NodeLine = Extract<BundleRecord, { kind: 'node' }>
type CheckpointLine = Extract<BundleRecord, { kind: 'checkpoint' }>

export type LogVerifier = {
  /** Takes the next entry; gives the event where it can be read. */
  event: (line: EventLine) => AssayEvent | null
  node: (line: NodeLine) => void
  checkpoint: (line: CheckpointLine) => Promise<void>
  /**
   * Looks at what is left open once everything was taken. Gives the leaves, how many of them are signed, and whether
   * any checkpoint came along.
   */
  finish: () => { leaves: number; sealed: number; checkpoints: number; isOffered: boolean; root: string }
}

type Given = {
  header: BundleHeader
  keys: readonly VerifierKey[]
  earlier: Earlier
  /** The logs that this one continues. */
  past: PastLogs
  findings: Findings
}

/**
 * Verifies a log as it streams by: each leaf from its event, the tree from the leaves, stored nodes and signed
 * checkpoints against the tree. It holds a compact range and whatever is waiting for its node: nothing grows
 * with the log.
 */
export function buildLogVerifier(primitives: Primitives, given: Given): LogVerifier {
  const { header, keys, earlier, past, findings } = given
  const { origin } = header
  let range = emptyRange
  let position = 0
  let sealed = 0
  let checkpoints = 0
  let wasOffered = false
  let rootIsBroken = false
  let suspects: Finding[] = []
  const awaited = new Map<string, Uint8Array>()

  const append = (leaf: Uint8Array) => {
    const appended = appendLeaves(primitives, range, [leaf])
    range = appended.range
    if (header.nodes && range.size <= header.sealed) {
      for (const { level, index, hash } of appended.nodes) awaited.set(`${level}/${index}`, hash)
    }
    if (earlier.isDue(range.size)) earlier.compare(range.size, rootOf(primitives, range))
  }
  const appendEvent = (leaf: Uint8Array) => {
    append(leaf)
    past.append(leaf)
  }
  if (header.opening !== null) append(leafHash(primitives, encodeUtf8(header.opening)))

  const takeEvent: LogVerifier['event'] = (line) => {
    const where = `position ${line.position}, event ${line.eventId}`
    if (line.position !== position) {
      findings.add({
        code: 'entry-missing',
        where: `position ${position}`,
        message: `Position ${position} is not there; position ${line.position} comes next.`,
      })
      position = line.position
    }
    position++
    if (line.event === null || line.event.id !== line.eventId) {
      findings.add({ code: 'event-missing', where, message: 'The event of this entry is not there.' })
      appendEvent(decodeHash(line.leafHash))
      return null
    }
    const leaf = leafHash(primitives, encodeUtf8(canonicalize(line.event)))
    if (!bytesEqual(leaf, decodeHash(line.leafHash)) || line.event.logId !== header.logId) {
      const message = 'The event is not the one that was entered into the log.'
      suspects.push(findings.add({ code: 'event-changed', where, message }))
    }
    appendEvent(leaf)
    const event = readEvent(line.event)
    if (event === null) findings.add(unknownEvent(where))
    return event
  }

  const takeNode: LogVerifier['node'] = ({ level, index, hash }) => {
    const address = `${level}/${index}`
    const expected = awaited.get(address)
    const where = `node ${index} of level ${level}`
    if (expected === undefined) {
      findings.add({ code: 'node-changed', where, message: 'The tree has no such node, or has it twice.' })
    } else if (encodeBase64(expected) !== hash) {
      findings.add({
        code: 'node-changed',
        where,
        message: 'The stored node is not the hash of its children.',
      })
    }
    awaited.delete(address)
  }

  const takeCheckpoint: LogVerifier['checkpoint'] = async ({ size, root, note }) => {
    const where = `the checkpoint of ${size} leaves`
    wasOffered = true
    try {
      const opened = await openCheckpoint(primitives, { note, origin, keys })
      if (opened.size !== size || encodeBase64(opened.root) !== root) {
        findings.add({
          code: 'checkpoint-wrong',
          where,
          message: 'Its columns say other than what is signed.',
        })
        return
      }
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      findings.add({ code: 'checkpoint-wrong', where, message: error.message })
      return
    }
    checkpoints++
    if (size !== range.size) {
      const message = `${size} leaves were signed, and the log has ${range.size} here: some were cut off.`
      findings.add({ code: 'log-shorter', where, message })
      return
    }
    if (encodeBase64(rootOf(primitives, range)) === root) {
      // The tree of the events themselves is what was signed: then it is the entry that was changed.
      for (const suspect of suspects) {
        suspect.code = 'entry-changed'
        suspect.message =
          'The entry holds another leaf hash than its event gives; the event is as it was signed.'
      }
      sealed = size
    } else if (!rootIsBroken) {
      rootIsBroken = true
      const message = 'The events give another root than was signed: they were changed, removed or reordered.'
      if (suspects.length === 0) findings.add({ code: 'root-differs', where, message })
    }
    suspects = []
  }

  const finish: LogVerifier['finish'] = () => {
    const [missing] = awaited.keys()
    if (missing !== undefined) {
      const [level, index] = missing.split('/')
      const where = `node ${index} of level ${level}`
      findings.add({ code: 'node-missing', where, message: 'A node of the tree is not stored.' })
    }
    if (header.sealed > range.size) {
      const message = `${header.sealed} leaves are said to be signed, and the log has ${range.size}.`
      findings.add({ code: 'log-shorter', where: `leaf ${range.size}`, message })
    }
    if (header.sealed !== sealed && findings.list.length === 0) {
      const message = `${header.sealed} leaves are said to be signed, and ${sealed} are.`
      findings.add({ code: 'header-wrong', where: 'sealed', message })
    }
    earlier.finish(range.size)
    return {
      leaves: range.size,
      sealed,
      checkpoints,
      isOffered: wasOffered,
      root: encodeBase64(rootOf(primitives, range)),
    }
  }

  return { event: takeEvent, node: takeNode, checkpoint: takeCheckpoint, finish }
}

/** A stored hash, or bytes that no hash equals where it is none. */
function decodeHash(base64: string): Uint8Array {
  try {
    const bytes = decodeBase64(base64)
    return bytes.length === 32 ? bytes : new Uint8Array(32)
  } catch {
    return new Uint8Array(32)
  }
}
