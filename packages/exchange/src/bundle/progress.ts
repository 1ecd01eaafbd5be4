/**
 * What a history is read for: to verify the log; to fold the events and compare what they only commit to and the
 * rows; or, once more the events, to name what was missing there.
 */
export type AuditPhase = 'log' | 'tables' | 'missing'

/** How far an audit has come. */
export type AuditProgress = {
  phase: AuditPhase
  /** Of the present reading, in records, or in what the source counts. `total` is null while it is not known. */
  done: number
  total: number | null
  /** Which part of the tables, from 0, of how many. */
  part: number
  parts: number
}

/** How far the present reading has come, of how much: in records, or in bytes of a file. */
export type Extent = { done: number; total: number }

type Step = Pick<AuditProgress, 'phase' | 'part' | 'parts'>

const every = 2_000

export type Progress = {
  /** The same records or lines, telling at their beginning and then now and then how far they have come. */
  follow: <Item>(items: AsyncIterable<Item>, step: Step) => AsyncGenerator<Item>
}

/** Tells how far readings have come. Where their extent is not known, the first one tells it to the later ones. */
export function buildProgress(given: {
  tell: ((progress: AuditProgress) => void) | undefined
  extent: (() => Extent) | undefined
}): Progress {
  let total: number | null = null
  return {
    follow: async function* (items, step) {
      let done = 0
      for await (const item of items) {
        if (done % every === 0) given.tell?.({ ...step, ...(given.extent?.() ?? { done, total }) })
        yield item
        done++
      }
      total = done
    },
  }
}
