import { differenceOf, emptyEditorial, pictureOf } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
import { describeDifference, describedRowSchema } from './describe-difference.ts'
import { foldTrack, type Looking } from './fold-track.ts'
import { askedMomentSchema, findMoment, type Moment, momentSchema } from './moment.ts'
import { findTrack, pastSubjectSchema, type Track } from './track.ts'

export const differenceQuerySchema = z.object({
  subject: pastSubjectSchema,
  /** The two moments, in any order. */
  from: askedMomentSchema,
  to: askedMomentSchema,
})

/** More rows than this are counted, not listed. */
const mostRows = 1_000

/** What is different between two moments, the earlier one first whatever was asked. */
const differenceSchema = z.object({
  from: momentSchema,
  to: momentSchema,
  counts: z.object({ added: z.int(), changed: z.int(), removed: z.int() }),
  /** In reading order of the later moment, at most a thousand. */
  rows: z.array(describedRowSchema),
})
export type Difference = z.infer<typeof differenceSchema>

/**
 * Compares a subject at two moments: folds its events up to the one, goes on to the other, and compares what
 * they show. A word after every page of the log, and at the end the answer.
 *
 * @throws ReviewError `not-found`
 */
export async function readDifference(
  reading: Reading,
  query: z.infer<typeof differenceQuerySchema>,
): Promise<Looking<Difference>> {
  const sight = sightOf(reading)
  const track = await findTrack(sight, query.subject)
  const one = await findMoment(sight, track, { asked: query.from, now: reading.now() })
  const other = await findMoment(sight, track, { asked: query.to, now: reading.now() })
  const isInOrder = (one.position ?? -1) <= (other.position ?? -1)
  return compare(sight, track, isInOrder ? { from: one, to: other } : { from: other, to: one })
}

async function* compare(
  sight: Sight,
  track: Track,
  { from, to }: { from: Moment; to: Moment },
): Looking<Difference> {
  const [first, last] = [from.position ?? -1, to.position ?? -1]
  const tables = emptyEditorial()
  const total = last + 1
  for await (const { done } of foldTrack(sight, { track, tables, span: { after: -1, upTo: first } })) {
    yield { progress: { done, total }, answer: null }
  }
  const before = pictureOf(tables, track.subject)
  for await (const { done } of foldTrack(sight, { track, tables, span: { after: first, upTo: last } })) {
    yield { progress: { done: first + 1 + done, total }, answer: null }
  }
  const found = differenceOf(before, pictureOf(tables, track.subject))
  const rows = await describeDifference(sight.reader, found, tables)
  const count = (change: (typeof rows)[number]['change']) =>
    rows.filter((row) => row.change === change).length
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') }
  yield { progress: null, answer: { from, to, counts, rows: rows.slice(0, mostRows) } }
}
