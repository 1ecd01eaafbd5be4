import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { spanSchema } from '../statement-cut.ts'

const schema = z.object({
  captureId: z.string(),
  sha256: z.string(),
  byteLength: z.int().positive(),
  mediaType: z.string(),
  encoding: z.string(),
  filename: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  skipped: z.array(spanSchema.extend({ id: z.string(), kind: z.string() })),
})

/** A text or a page was taken in, exactly as it was received. */
export const captureImported = defineEvent({
  versions: firstVersion(schema),
  texts: {},
  captured: ({ captureId, sha256 }) => ({ captureId, sha256 }),
  tables: ['capture', 'skippedSpan'],
  changes: ({ captureId, skipped, ...found }, { logId: workspaceId, at, actorId }) => [
    {
      op: 'insert',
      table: 'capture',
      row: { id: captureId, workspaceId, ...found, capturedAt: at, capturedById: actorId },
    },
    ...skipped.map((span) => ({ op: 'insert', table: 'skippedSpan', row: { ...span, captureId } }) as const),
  ],
  chapter: 'preparation',
})
