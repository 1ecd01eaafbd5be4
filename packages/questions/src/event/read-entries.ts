import { namesOf, textsOf } from '@assay/db'
import {
  actorRoleSchema,
  carriedTextsOf,
  eventSummarySchema,
  eventTypeSchema,
  summaryOf,
} from '@assay/review'
import { z } from 'zod'
import { spellMentions } from '../discussion/spell-mentions.ts'
import { readAuditLines } from '../visible/audit-lines.ts'
import type { Sight } from '../visible/sight.ts'

/** One line of the audit. `position` is null until the sequencer has given it one, well within a second. */
export const auditEntrySchema = z.object({
  id: z.string(),
  position: z.int().nullable(),
  type: eventTypeSchema,
  at: z.iso.datetime(),
  actorId: z.string().nullable(),
  actorName: z.string().nullable(),
  actorRole: actorRoleSchema,
  articleId: z.string().nullable(),
  headline: z.string().nullable(),
  /** The first words of an article without a headline. */
  opening: z.string().nullable(),
  statementId: z.string().nullable(),
  /** The words that were spoken of, which may be others by now; of a withdrawal those that it takes its word off. */
  statementText: z.string().nullable(),
  /** The member that it happened to, for an event about one; the name is null where it was erased. */
  subject: z.object({ personId: z.string(), name: z.string().nullable() }).nullable(),
  summary: eventSummarySchema,
})
export type AuditEntry = z.infer<typeof auditEntrySchema>

/**
 * Reads events as lines of the audit, latest first.
 *
 * @param options `mayErase` gives the ids of their free texts with them
 */
export async function readEntries(
  sight: Sight,
  ids: readonly string[],
  { mayErase = false } = {},
): Promise<AuditEntry[]> {
  const lines = await readAuditLines(sight, ids)
  const carried = lines.flatMap((line) => carriedTextsOf(line))
  const texts = await textsOf(
    sight.reader,
    carried.map(({ textId }) => textId),
  )
  const comments = new Set(carried.flatMap(({ kind, textId }) => (kind === 'comment' ? textId : [])))
  const spelled = await spellMentions(sight.reader, [...comments].map(texts))
  const shown = (textId: string) => (comments.has(textId) ? spelled(texts(textId)) : texts(textId))
  const names = await namesOf(
    sight.reader,
    lines.flatMap(({ actorId, subjectId }) => [actorId ?? [], subjectId ?? []].flat()),
  )
  return lines.map(({ data, at, subjectId, ...line }) => ({
    ...line,
    at: at.toISOString(),
    actorName: line.actorId === null ? null : (names.get(line.actorId) ?? null),
    subject: subjectId === null ? null : { personId: subjectId, name: names.get(subjectId) ?? null },
    summary: summaryOf({ type: line.type, data }, shown, { mayErase }),
  }))
}
