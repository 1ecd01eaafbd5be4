import { z } from 'zod'
import { stanceSchema } from './citation.ts'
import type { EditorialRows, RowChange } from './evolve/rows.ts'
import { textRefSchema } from './text-ref.ts'

/** A citation as an event holds it: the quoted passage is kept apart. */
export const citedSourceSchema = z.object({
  citationId: z.string(),
  sourceId: z.string(),
  url: z.string(),
  originalUrl: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  stance: stanceSchema,
  quotedPassage: textRefSchema.nullable(),
  accessedOn: z.iso.date().nullable(),
})
export type CitedSource = z.infer<typeof citedSourceSchema>

type SourceInsert = Extract<RowChange, { op: 'insert' | 'insert-if-absent'; table: 'source' }>

/** The rows of the sources that are cited, which may be there already. */
export function sourceInserts(
  citations: readonly CitedSource[],
  { logId: workspaceId, at }: { logId: string; at: string },
): SourceInsert[] {
  return citations.map(({ sourceId, url, title, publisher }) => {
    const row = { id: sourceId, workspaceId, url, title, publisher, citedAt: at }
    return { op: 'insert-if-absent', table: 'source', row }
  })
}

/** The rows of the citations of one revision, in the order in which they were given. */
export function citationRows(
  citations: readonly CitedSource[],
  revisionId: string,
): EditorialRows['citation'][] {
  return citations.map((citation, ordinal) => {
    const { citationId, sourceId, originalUrl, title, publisher, stance, quotedPassage, accessedOn } =
      citation
    const cited = { id: citationId, revisionId, ordinal, sourceId, originalUrl, title, publisher }
    return { ...cited, stance, quotedTextId: quotedPassage?.textId ?? null, accessedOn }
  })
}
