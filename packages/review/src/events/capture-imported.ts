import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { spanSchema } from '../statement-cut.ts'

const first = z.object({
  captureId: z.string(),
  sha256: z.string(),
  byteLength: z.int().positive(),
  mediaType: z.string(),
  encoding: z.string(),
  filename: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  skipped: z.array(spanSchema.extend({ id: z.string(), kind: z.string() })),
})

/**
 * `textHash` is the SHA-256, in lower-case hex, of the text that was read from the bytes, which every offset counts
 * in. Null in what was imported before events said so.
 */
const schema = first.extend({ textHash: z.string().nullable() })

/** A text or a page was taken in, exactly as it was received. */
export const captureImported = defineEvent({
  versions: firstVersion(first).next(schema, (before) => ({ ...before, textHash: null })),
  texts: {},
  captured: ({ captureId, sha256, textHash }) => ({ captureId, sha256, textHash }),
  tables: ['capture', 'skippedSpan'],
  changes: ({ captureId, skipped, textHash: _textHash, ...found }, { logId: workspaceId, at, actorId }) => [
    {
      op: 'insert',
      table: 'capture',
      row: { id: captureId, workspaceId, ...found, capturedAt: at, capturedById: actorId },
    },
    ...skipped.map((span) => ({ op: 'insert', table: 'skippedSpan', row: { ...span, captureId } }) as const),
  ],
  chapter: 'preparation',
})
