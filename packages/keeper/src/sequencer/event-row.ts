import { sql } from '@assay/db'
import { z } from 'zod'

/** The columns of an event, of a table that is called `e`, as `eventRecordOf` takes them. */
export const eventColumns = sql`e.id, e.log_id AS "logId", e.type, e.version, e.actor_id AS "actorId",
  e.actor_role AS "actorRole", e.at, e.article_id AS "articleId", e.statement_id AS "statementId", e.data, e.nonce`

/** A row of these columns. */
export const eventRowSchema = z.object({
  id: z.string(),
  logId: z.string(),
  type: z.string(),
  version: z.int(),
  actorId: z.string().nullable(),
  actorRole: z.string(),
  at: z.date(),
  articleId: z.string().nullable(),
  statementId: z.string().nullable(),
  data: z.unknown(),
  nonce: z.instanceof(Uint8Array),
})
