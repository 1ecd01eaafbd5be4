import { idSchema, partSchema, ReviewError } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { type countStatementsIn, readStatementsIn } from '../visible/captured-statements.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
import { readMovedSpans, uncoveredLines } from './moved-text.ts'

/** How much of a capture's text goes out at once, in UTF-16 code units: some 300 statements. */
const passageLength = 30_000

const spanSchema = z.object({ start: z.int(), end: z.int() })

export const readPassageSchema = z.object({ captureId: idSchema, passage: partSchema })

/**
 * A part of a capture's text with everything that begins in it. All offsets count in the whole text. Lines of an
 * article that was carried over to a later capture stand among what is skipped, as `carried-over`.
 */
export const passageSchema = z.object({
  passage: z.int(),
  start: z.int(),
  text: z.string(),
  statements: z.array(
    spanSchema.extend({ id: z.string(), articleId: z.string(), kind: z.string(), paragraph: z.int() }),
  ),
  skipped: z.array(spanSchema.extend({ kind: z.string() })),
})
export type Passage = z.infer<typeof passageSchema>

/** The passage in which an offset of the text lies. */
export const passageAt = (offset: number): number => Math.floor(offset / passageLength)

/** Into how many passages a capture's text is cut; `counts` are of its statements. */
export async function passageCount(
  sight: Sight,
  captureId: string,
  counts: Awaited<ReturnType<typeof countStatementsIn>>,
): Promise<number> {
  const span = await sight.reader.skippedSpan.findFirst({ where: { captureId }, orderBy: { start: 'desc' } })
  const ends = (await readMovedSpans(sight, captureId)).map(({ end }) => end - 1)
  const starts = [...counts.values()].map(({ last }) => last)
  return passageAt(Math.max(span?.start ?? 0, ...starts, ...ends)) + 1
}

/**
 * Reads one passage of a capture: statements of every article and skipped spans, in reading order.
 *
 * @throws ReviewError `not-found`
 */
export async function readPassage(
  reading: Reading,
  { captureId, passage }: z.infer<typeof readPassageSchema>,
): Promise<Passage> {
  const sight = sightOf(reading)
  const { reader, workspaceId } = sight
  const capture = await reader.capture.findFirst({ where: { id: captureId, workspaceId } })
  const content = await reader.captureContent.findUnique({ where: { captureId }, select: { text: true } })
  if (capture === null || content === null) throw new ReviewError('not-found', { captureId })
  const here = { gte: passage * passageLength, lt: (passage + 1) * passageLength }
  const touching = { start: { lt: here.lt }, end: { gt: here.gte } }
  const statementsHere = await readStatementsIn(sight, captureId, { start: here.gte, end: here.lt })
  const skippedHere = await reader.skippedSpan.findMany({
    where: { captureId, ...touching },
    orderBy: { start: 'asc' },
    select: { start: true, end: true, kind: true },
  })
  const covering = [...statementsHere, ...skippedHere].toSorted((a, b) => a.start - b.start)
  const moved = (await readMovedSpans(sight, captureId)).map((span) => ({
    start: Math.max(span.start, here.gte),
    end: Math.min(span.end, here.lt),
  }))
  const lines = uncoveredLines(content.text, moved, covering)
  const begins = ({ start }: { start: number }) => start >= here.gte
  const statements = statementsHere.filter(begins)
  const skipped = [
    ...skippedHere.filter(begins),
    ...lines.map((line) => ({ ...line, kind: 'carried-over' })),
  ].toSorted((a, b) => a.start - b.start)
  const spans = [...statements, ...skipped]
  const start = Math.min(here.gte, content.text.length, ...spans.map((span) => span.start))
  const end = Math.max(start, ...spans.map((span) => span.end))
  return { passage, start, text: content.text.slice(start, end), statements, skipped }
}
