import { createHash } from 'node:crypto'
import type { CopiedRow, RowSource } from '@assay/db'
import { z } from 'zod'

const headerSchema = z.object({
  kind: z.literal('assay-backup'),
  version: z.literal(1),
  migrations: z.array(z.string()),
  at: z.iso.datetime(),
})
const endSchema = z.object({ kind: z.literal('end'), rows: z.int(), sha256: z.string() })

/** Why a backup cannot be read. */
class BackupError extends Error {
  readonly code = 'BACKUP_WRONG'
}

/** A backup as lines: what it is, every row with its table, and at its end how many there were and their digest. */
export async function* writeBackup({ migrations, rows }: RowSource, now: Date): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const header = { kind: 'assay-backup', version: 1, migrations, at: now.toISOString() } as const
  const first = `${JSON.stringify(header satisfies z.infer<typeof headerSchema>)}\n`
  hash.update(first)
  yield first
  let count = 0
  for await (const { table, row } of rows) {
    const line = `[${JSON.stringify(table)},${row}]\n`
    hash.update(line)
    count++
    yield line
  }
  yield `${JSON.stringify({ kind: 'end', rows: count, sha256: hash.digest('hex') } satisfies z.infer<typeof endSchema>)}\n`
}

/** Reads a backup: what it is, and its rows. @throws BackupError, also while the rows are read, where it is not whole */
export async function readBackup(lines: AsyncIterable<string>): Promise<RowSource & { at: string }> {
  const iterator = lines[Symbol.asyncIterator]()
  const first = await iterator.next()
  const header = headerSchema.safeParse(first.done === true ? null : parse(first.value))
  if (!header.success) throw new BackupError('This is no backup that this version of Assay knows.')
  const hash = createHash('sha256').update(`${first.value}\n`)
  return { at: header.data.at, migrations: header.data.migrations, rows: rowsOf(iterator, hash) }
}

async function* rowsOf(
  iterator: AsyncIterator<string>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<CopiedRow> {
  for (let count = 0; ; count++) {
    const { done, value: line } = await iterator.next()
    if (done === true) throw new BackupError('The backup breaks off: its end is missing.')
    if (line.startsWith('{')) {
      const end = endSchema.safeParse(parse(line))
      if (!end.success || end.data.rows !== count || end.data.sha256 !== hash.digest('hex'))
        throw new BackupError('The backup is damaged: its rows are not those that its end speaks of.')
      return
    }
    hash.update(`${line}\n`)
    yield rowOf(line)
  }
}

/** The table is read, and the row left as PostgreSQL wrote it: no number loses a digit on its way. */
function rowOf(line: string): CopiedRow {
  const { table, row } = /^\["(?<table>[a-z_]+)",(?<row>\{.*\})\]$/s.exec(line)?.groups ?? {}
  if (table === undefined || row === undefined)
    throw new BackupError('The backup is damaged: a line is no row.')
  return { table, row }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
