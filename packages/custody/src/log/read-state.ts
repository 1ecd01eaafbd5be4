import { type Reader, type Sql, sql } from '@assay/db'
import type { BundleRecord, Finding } from '@assay/exchange'
import { type EditorialTable, editorialTables, installationLog } from '@assay/review'
import { z } from 'zod'
import { strayFinding } from './strays.ts'

/** Small, as in reading the log. */
const pageSize = 500
/** A capture has some megabytes. */
const capturesAtOnce = 4

/** The tables of which a log has rows: people belong to the installation, everything else to its workspace. */
export function tablesOf(logId: string): EditorialTable[] {
  return editorialTables.filter((table) => (table === 'person') === (logId === installationLog))
}

/** Everything that a log's events only commit to, and every row that they give, as records of a bundle. */
export async function* readState(reader: Reader, logId: string): AsyncGenerator<BundleRecord> {
  yield* readTexts(reader, logId)
  yield* readCaptures(reader, logId)
  yield* readWords(reader, logId)
  for (const table of tablesOf(logId)) yield* readRows(reader, table, logId)
}

async function* readTexts(reader: Reader, logId: string): AsyncGenerator<BundleRecord> {
  const page = (after: string) =>
    reader.erasableText.findMany({
      where: { logId, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: pageSize,
    })
  for await (const { id, salt, text } of paged(page, ({ id }) => id, '')) {
    yield { kind: 'text', textId: id, salt: salt && Buffer.from(salt).toString('base64'), text }
  }
}

async function* readCaptures(reader: Reader, logId: string): AsyncGenerator<BundleRecord> {
  const page = async (after: string) => {
    const rows = await reader.$queryRaw(sql`
      SELECT c.id, o.bytes, o.text FROM capture c JOIN capture_content o ON o.capture_id = c.id
      WHERE c.workspace_id = ${logId} AND c.id > ${after} ORDER BY c.id LIMIT ${capturesAtOnce}`)
    return capturesSchema.parse(rows)
  }
  for await (const { id, bytes, text } of paged(page, ({ id }) => id, '')) {
    yield { kind: 'capture', captureId: id, bytes: Buffer.from(bytes).toString('base64'), text }
  }
}

const capturesSchema = z.array(
  z.object({ id: z.string(), bytes: z.instanceof(Uint8Array), text: z.string() }),
)
const idsSchema = z.array(z.object({ id: z.string() }))
const wordsSchema = z.object({ statementId: z.string(), version: z.int(), text: z.string() })
type Words = z.infer<typeof wordsSchema>

async function* readWords(reader: Reader, logId: string): AsyncGenerator<BundleRecord> {
  const page = async (after: Omit<Words, 'text'>) => {
    const rows = await reader.$queryRaw(sql`
      SELECT t.statement_id AS "statementId", t.version, t.text FROM statement_text t
      WHERE t.article_id IN (SELECT id FROM article WHERE workspace_id = ${logId})
        AND (t.statement_id, t.version) > (${after.statementId}, ${after.version}::int)
      ORDER BY t.statement_id, t.version LIMIT ${pageSize}`)
    return z.array(wordsSchema).parse(rows)
  }
  const first = { statementId: '', version: 0 }
  for await (const words of paged(page, (row) => row, first)) yield { kind: 'words', ...words }
}

/** Which rows of a table belong to a log. */
const ownedBy: Record<EditorialTable, (logId: string) => Sql> = {
  workspace: (logId) => sql`SELECT id FROM workspace WHERE id = ${logId}`,
  person: () => sql`SELECT id FROM person`,
  member: (logId) => sql`SELECT id FROM member WHERE workspace_id = ${logId}`,
  invitation: (logId) => sql`SELECT id FROM invitation WHERE workspace_id = ${logId}`,
  capture: (logId) => sql`SELECT id FROM capture WHERE workspace_id = ${logId}`,
  skippedSpan: (logId) => sql`
    SELECT id FROM skipped_span WHERE capture_id IN (SELECT id FROM capture WHERE workspace_id = ${logId})`,
  article: (logId) => sql`SELECT id FROM article WHERE workspace_id = ${logId}`,
  recapture: (logId) => sql`SELECT id FROM recapture WHERE workspace_id = ${logId}`,
  blindReview: (logId) => sql`SELECT id FROM blind_review WHERE workspace_id = ${logId}`,
  statement: (logId) => sql`SELECT id FROM statement WHERE workspace_id = ${logId}`,
  assessment: (logId) => sql`SELECT id FROM assessment WHERE workspace_id = ${logId}`,
  source: (logId) => sql`SELECT id FROM source WHERE workspace_id = ${logId}`,
  assessmentRevision: (logId) => sql`
    SELECT r.id FROM assessment_revision r JOIN assessment a ON a.id = r.assessment_id
    WHERE a.workspace_id = ${logId}`,
  citation: (logId) => sql`
    SELECT c.id FROM citation c JOIN assessment_revision r ON r.id = c.revision_id
    JOIN assessment a ON a.id = r.assessment_id WHERE a.workspace_id = ${logId}`,
  informedRevision: (logId) => sql`SELECT id FROM informed_revision WHERE workspace_id = ${logId}`,
  rejection: (logId) => sql`SELECT id FROM rejection WHERE workspace_id = ${logId}`,
  decision: (logId) => sql`SELECT id FROM decision WHERE workspace_id = ${logId}`,
  decisionRevision: (logId) => sql`
    SELECT r.id FROM decision_revision r JOIN decision d ON d.id = r.decision_id
    WHERE d.workspace_id = ${logId}`,
  decisionBasis: (logId) => sql`
    SELECT b.id FROM decision_basis b JOIN decision_revision r ON r.id = b.revision_id
    JOIN decision d ON d.id = r.decision_id WHERE d.workspace_id = ${logId}`,
  decisionCitation: (logId) => sql`
    SELECT c.id FROM decision_citation c JOIN decision_revision r ON r.id = c.revision_id
    JOIN decision d ON d.id = r.decision_id WHERE d.workspace_id = ${logId}`,
  assignment: (logId) => sql`SELECT id FROM assignment WHERE workspace_id = ${logId}`,
  thread: (logId) => sql`SELECT id FROM thread WHERE workspace_id = ${logId}`,
  comment: (logId) => sql`SELECT id FROM comment WHERE workspace_id = ${logId}`,
  commentRevision: (logId) => sql`
    SELECT r.id FROM comment_revision r JOIN comment c ON c.id = r.comment_id
    WHERE c.workspace_id = ${logId}`,
}

type Delegate = {
  findMany: (args: { where: { id: { in: string[] } } }) => PromiseLike<{ id: string }[]>
  count: () => PromiseLike<number>
}

/** One shape for all delegates: what a row holds is compared with the events, not by the compiler. */
const delegate = (reader: Reader, table: EditorialTable): Delegate => reader[table]

async function* readRows(reader: Reader, table: EditorialTable, logId: string): AsyncGenerator<BundleRecord> {
  const page = async (after: string) => {
    const rows = await reader.$queryRaw(sql`
      SELECT id FROM (${ownedBy[table](logId)}) owned WHERE id > ${after} ORDER BY id LIMIT ${pageSize}`)
    return idsSchema.parse(rows)
  }
  let after = ''
  for (;;) {
    const ids = (await page(after)).map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return
    for (const row of await delegate(reader, table).findMany({ where: { id: { in: ids } } })) {
      yield { kind: 'row', table, row: { ...row, ...withPlainTimes(row) } }
    }
    after = last
  }
}

/** Times as they stand in events. */
function withPlainTimes(row: object): Record<string, string> {
  const times = Object.entries(row).filter((entry): entry is [string, Date] => entry[1] instanceof Date)
  return Object.fromEntries(times.map(([column, time]) => [column, time.toISOString()]))
}

/** How many rows of a table belong to a log. */
export async function countRows(reader: Reader, table: EditorialTable, logId: string): Promise<number> {
  const rows = await reader.$queryRaw(
    sql`SELECT count(*)::int AS count FROM (${ownedBy[table](logId)}) owned`,
  )
  return z.array(z.object({ count: z.int() })).parse(rows)[0]?.count ?? 0
}

/** Tables with rows that belong to no log at all: how many each. */
export async function countOwnerless(reader: Reader, logIds: readonly string[]): Promise<Finding[]> {
  const strays: Finding[] = []
  for (const table of editorialTables) {
    let owned = 0
    for (const logId of table === 'person' ? [installationLog] : logIds) {
      owned += await countRows(reader, table, logId)
    }
    const rest = (await delegate(reader, table).count()) - owned
    if (rest > 0) strays.push(strayFinding(table, `(${rest} rows)`))
  }
  return strays
}

async function* paged<Row, Key>(
  read: (after: Key) => PromiseLike<Row[]>,
  key: (row: Row) => Key,
  first: Key,
): AsyncGenerator<Row> {
  let after = first
  for (;;) {
    const rows = await read(after)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = key(last)
  }
}
