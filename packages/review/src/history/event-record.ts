/** The row of an event as a database gives it. */
type EventRow = {
  id: string
  logId: string
  type: string
  version: number
  actorId: string | null
  actorRole: string
  at: Date
  articleId: string | null
  statementId: string | null
  data: unknown
  nonce: Uint8Array
}

/**
 * The JSON whose RFC 8785 form is the leaf of an event: every column, `at` as RFC 3339 in UTC with
 * milliseconds, `nonce` in standard base64 with padding. Nothing is parsed: what is stored is what is proven.
 */
export function eventRecordOf(row: EventRow): Record<string, unknown> {
  const { id, logId, type, version, actorId, actorRole, at, articleId, statementId, data, nonce } = row
  const nonceText = btoa(String.fromCharCode(...nonce))
  const when = at.toISOString()
  return {
    id,
    logId,
    type,
    version,
    actorId,
    actorRole,
    at: when,
    articleId,
    statementId,
    data,
    nonce: nonceText,
  }
}
