import { type Reader, sql } from '@assay/db'
import { z } from 'zod'

type Span = { start: number; end: number }

const storedSchema = z.array(z.object({ start: z.int(), end: z.int() }))

/**
 * Where a capture's articles stood that are read in a later capture now: their statements went with them, their
 * words are still this capture's. A headline may stand before the article's own span, whether it came over or not.
 */
export async function readMovedSpans(
  reader: Reader,
  { id, workspaceId }: { id: string; workspaceId: string },
): Promise<Span[]> {
  return storedSchema.parse(
    await reader.$queryRaw(sql`
      SELECT least((data->'before'->>'start')::int, (
          SELECT min((carried->'before'->>'start')::int) FROM jsonb_array_elements(data->'carried') carried
        ), (
          SELECT min(gone.start) FROM statement gone
          WHERE gone.id IN (SELECT jsonb_array_elements_text(data->'orphaned'))
        )) AS start,
        (data->'before'->>'end')::int AS "end"
      FROM event
      WHERE log_id = ${workspaceId} AND type = 'article-recaptured'
        AND data->'before'->>'captureId' = ${id}
      ORDER BY start`),
  )
}

/**
 * The lines within some spans of a text that nothing covers. Offsets are UTF-16 code units of the text; what covers
 * is in the order in which it begins. Lines without a visible character are left out.
 */
export function uncoveredLines(text: string, spans: readonly Span[], covering: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const gaps: Span[] = []
    let at = span.start
    for (const { start, end } of covering) {
      if (end <= at || start >= span.end) continue
      gaps.push({ start: at, end: start })
      at = end
    }
    gaps.push({ start: at, end: span.end })
    return gaps.flatMap((gap) => linesOf(text, gap))
  })
}

function linesOf(text: string, { start, end }: Span): Span[] {
  if (start >= end) return []
  return [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/gu)].map((line) => {
    const from = start + line.index
    return { start: from, end: from + line[0].length }
  })
}
