import { type Reader, sql } from '@assay/db'
import type { Finding } from '@assay/exchange'
import { bytesEqual, LedgerError, parseCheckpoint, parseNote, parseOpening } from '@assay/ledger'
import { z } from 'zod'

const treeSchema = z.array(
  z.object({
    origin: z.string(),
    generation: z.int(),
    opening: z.string().nullable(),
    createdAt: z.date(),
  }),
)
type TreeRow = z.infer<typeof treeSchema>[number]

/** What is wrong with the trees over a log: each continues the one before, as its opening says, and none is hidden. */
export async function surveyTrees(reader: Reader, logId: string): Promise<Finding[]> {
  const trees = treeSchema.parse(
    await reader.ledgerTree.findMany({ where: { logId }, orderBy: { generation: 'asc' } }),
  )
  const findings: Finding[] = []
  for (const [at, tree] of trees.entries()) {
    const wrong = wrongWith(tree, { at, before: trees[at - 1] ?? null })
    if (wrong !== null) findings.push({ code: 'tree-wrong', where: `log ${tree.origin}`, message: wrong })
  }
  for (const { origin } of trees.slice(0, -1)) findings.push(...(await surveyColumns(reader, origin)))
  return findings
}

function wrongWith(
  { origin, generation, opening, createdAt }: TreeRow,
  { at, before }: { at: number; before: TreeRow | null },
): string | null {
  if (generation !== at + 1) return `It is number ${generation} of its log, and stands at ${at + 1}.`
  if (before === null)
    return opening === null ? null : 'It says that it continues another one, which is gone.'
  if (opening === null) return `It does not say that it continues ${before.origin}.`
  try {
    const said = parseOpening(opening)
    if (said.origin !== origin) return `Its opening is that of ${said.origin}.`
    if (said.before !== before.origin)
      return `It continues ${said.before}, and ${before.origin} is before it.`
    return said.at === createdAt.toISOString() ? null : `It was begun at another time than its opening says.`
  } catch (error) {
    if (error instanceof LedgerError) return error.message
    throw error
  }
}

const pageSize = 1_000

/** Holds the columns of an old log's checkpoints against what was signed; its signatures are verified elsewhere. */
async function surveyColumns(reader: Reader, origin: string): Promise<Finding[]> {
  const findings: Finding[] = []
  for (let after = -1; ; ) {
    const page = await reader.checkpoint.findMany({
      where: { origin, size: { gt: after } },
      orderBy: { size: 'asc' },
      take: pageSize,
    })
    for (const { size, root, note } of page) {
      if (saysSo(note, { size, root })) continue
      const message = 'Its columns say other than what is signed.'
      findings.push({
        code: 'checkpoint-wrong',
        where: `the checkpoint of ${size} leaves of ${origin}`,
        message,
      })
    }
    const last = page.at(-1)
    if (last === undefined) return findings
    after = last.size
  }
}

function saysSo(note: string, { size, root }: { size: number; root: Uint8Array }): boolean {
  try {
    const signed = parseCheckpoint(parseNote(note).text)
    return signed.size === size && bytesEqual(signed.root, root)
  } catch (error) {
    if (error instanceof LedgerError) return false
    throw error
  }
}

/** Trees and keys of logs that there are not. */
export async function readForeignTrees(reader: Reader): Promise<{ what: string; id: string }[]> {
  return reader.$queryRaw<{ what: string; id: string }[]>(sql`
    SELECT 'tree' AS what, origin AS id FROM ledger_tree t
    WHERE log_id <> 'installation' AND NOT EXISTS (SELECT 1 FROM workspace w WHERE w.id = t.log_id)
    UNION ALL SELECT 'key', origin || ' ' || key_id FROM signing_key k
    WHERE NOT EXISTS (SELECT 1 FROM ledger_tree t WHERE t.origin = k.origin)
    UNION ALL SELECT 'text', id FROM erasable_text x
    WHERE log_id <> 'installation' AND NOT EXISTS (SELECT 1 FROM workspace w WHERE w.id = x.log_id)
    UNION ALL SELECT 'event in the queue', event_id FROM event_backlog b
    WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.id = b.event_id AND e.log_id = b.log_id)
      OR EXISTS (SELECT 1 FROM ledger_entry l WHERE l.event_id = b.event_id)
    UNION ALL SELECT 'content of a capture', capture_id FROM capture_content o
    WHERE NOT EXISTS (SELECT 1 FROM capture c WHERE c.id = o.capture_id)
    UNION ALL SELECT 'words of a statement', statement_id || ' ' || version FROM statement_text t
    WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.id = t.article_id)
    LIMIT 5`)
}
