import { setTimeout as sleep } from 'node:timers/promises'
import { leadOf, logSize, presentTree, type Reader } from '@assay/db'

/** How often the log is looked at, and how long without any progress it is waited for. */
const everyMs = 50
const patienceMs = 10_000

type Present = NonNullable<Awaited<ReturnType<typeof presentTree>>>
type Head = NonNullable<Present['head']>

/** A log up to one position that does not move any more: what is written later is not part of it. */
export type SettledLog = { tree: Present['tree']; head: Head; below: number }

/**
 * A log up to where it stands now. What was said a moment ago is signed a moment later, so that is waited for, as long
 * as it comes nearer; where nothing signs, the log is taken as it is, with an end that no checkpoint vouches for.
 * Null where nothing of it was signed yet.
 */
export async function settledLog(reader: Reader, logId: string): Promise<SettledLog | null> {
  const asked = await logSize(reader, logId)
  const isWaiting = buildPatience()
  for (;;) {
    const present = await presentTree(reader, logId)
    if (!present?.head) return null
    const { tree, head } = present
    const signed = head.size - leadOf(tree)
    if (signed >= asked) return { tree, head, below: signed }
    if (tree.haltReason !== null || !isWaiting(head.size)) {
      return { tree, head, below: await logSize(reader, logId) }
    }
    await aMoment()
  }
}

/** Whether to wait on: as long as what is waited for has moved within the time that patience lasts. */
export function buildPatience(): (at: number) => boolean {
  let [last, since] = [-1, performance.now()]
  return (at) => {
    if (at !== last) [last, since] = [at, performance.now()]
    return performance.now() - since < patienceMs
  }
}

/** Waits a moment before the log is looked at again. */
export const aMoment = (): Promise<void> => sleep(everyMs)
