import {
  appendLeaves,
  bytesEqual,
  type CompactRange,
  decodeBase64,
  emptyRange,
  encodeBase64,
  encodeUtf8,
  leafHash,
  rootOf,
} from '@assay/ledger'
import type { Earlier } from '../bundle/earlier.ts'
import type { Primitives } from '../bundle/primitives.ts'
import type { LineOf } from './bundle-line.ts'
import { type Keyring, whereOf } from './keyring.ts'
import type { LineFindings } from './line-findings.ts'

type Suspect = { position: number; line: number }
type Head = { size: number; root: Uint8Array }

/**
 * The tree of a whole log as its lines go by: each leaf from its event, the root against what was signed. It holds a
 * compact range, and nothing that grows with the log.
 */
export function buildGrowingLog(
  primitives: Primitives,
  given: { opening: string | null; keyring: Keyring; earlier: Earlier; findings: LineFindings },
) {
  const { opening, keyring, earlier, findings } = given
  const lead = opening === null ? 0 : 1
  let range = emptyRange
  /** The tree that the entries say, from the first that says other than its event. */
  let entered: CompactRange | null = null
  let suspects: Suspect[] = []
  let position = 0
  let head: Head | null = null
  let [checkpoints, offered, broken] = [0, false, false]

  const append = (to: CompactRange, leaf: Uint8Array) => appendLeaves(primitives, to, [leaf]).range
  const compareEarlier = () => {
    if (earlier.isDue(range.size)) earlier.compare(range.size, rootOf(primitives, range))
  }
  if (opening !== null) range = append(range, leafHash(primitives, encodeUtf8(opening)))
  compareEarlier()

  /** Whether a position is the next one; says where it is not. */
  const isNext = (found: number, line: number): boolean => {
    if (found === position) return true
    if (found > position) {
      const message = `Position ${position} is not here; position ${found} comes next.`
      findings.add('entry-missing', { line, where: `position ${position}`, message })
      return true
    }
    const message = `Position ${position} comes next; this one was here already, or is out of order.`
    findings.add('entry-repeated', { line, where: `position ${found}`, message })
    return false
  }

  /** Gives the leaf that was appended; null where the event is none of the log. */
  const takeEvent = (
    entry: LineOf<'event'>,
    { leaf, line }: { leaf: string; line: number },
  ): Uint8Array | null => {
    if (entry.proof !== undefined) {
      const message = 'A whole log has no proofs of single events.'
      findings.add('line-unexpected', { line, where: `position ${entry.position}`, message })
    }
    if (!isNext(entry.position, line)) return null
    position = entry.position + 1
    const hash = leafHash(primitives, encodeUtf8(leaf))
    const said = decodeBase64(entry.leafHash)
    if (!bytesEqual(hash, said)) {
      suspects.push({ position: entry.position, line })
      entered ??= range
    }
    range = append(range, hash)
    if (entered !== null) entered = append(entered, said)
    compareEarlier()
    return hash
  }

  const say = (code: 'entry-changed' | 'event-changed', message: string) => {
    for (const { line, position: at } of suspects) {
      findings.add(code, { line, where: `position ${at}`, message })
    }
    suspects = []
  }

  /** Which of the two trees is the one that was signed, and so what was changed. */
  const settle = (root: Uint8Array, line: number, where: string): boolean => {
    if (bytesEqual(rootOf(primitives, range), root)) {
      say('entry-changed', 'Its leaf hash is not that of its event, and the event is as it was signed.')
      entered = null
      return true
    }
    if (entered !== null && bytesEqual(rootOf(primitives, entered), root)) {
      say('event-changed', 'The event is not the one that was entered into the log.')
      range = entered
      entered = null
      return true
    }
    if (!broken) {
      const from = head === null ? 'from the beginning' : `after leaf ${head.size - 1}`
      const message = `The events ${from} give another root than was signed: they were changed, removed or reordered.`
      findings.add('root-differs', { line, where, message })
    }
    say('event-changed', 'The event is not the one that was entered into the log.')
    broken = true
    return false
  }

  const takeCheckpoint = async (note: string, line: number) => {
    offered = true
    const opened = await keyring.open(note, line)
    if (opened === null) return
    checkpoints++
    const { size, root } = opened
    const where = whereOf(opened)
    if (size === head?.size) {
      findings.add('line-unexpected', { line, where, message: 'A checkpoint of this size was here already.' })
    } else if (size !== range.size) {
      const message = `It signs ${size} leaves and stands after ${range.size}: lines are missing, repeated or moved.`
      findings.add('checkpoint-misplaced', { line, where, message })
    } else if (settle(root, line, where)) head = { size, root }
  }

  return {
    event: takeEvent,
    checkpoint: takeCheckpoint,
    lead,
    head: () => head,
    /** `lines` is the number of the last line. */
    finish: (lines: number) => {
      if (!offered) {
        const message = 'No signed checkpoint came with the log: nothing vouches for any of it.'
        findings.add('checkpoint-missing', { line: lines, where: '', message })
      }
      say('event-changed', 'Its leaf hash is not that of its event, and neither is signed.')
      earlier.finish(range.size)
      const sealed = head?.size ?? 0
      return { leaves: range.size, sealed, checkpoints, root: encodeBase64(rootOf(primitives, range)) }
    },
  }
}
export type GrowingLog = ReturnType<typeof buildGrowingLog>
