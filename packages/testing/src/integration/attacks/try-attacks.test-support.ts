import { auditDatabase } from '@assay/custody'
import { surveyOutside } from '@assay/keeper'
import type { SealedDesk } from '../log/sealed-desk.test-support.ts'
import { behindTheTriggers, putBack } from '../log/tampering.test-support.ts'
import { type Attack, codesOf } from './database-attacks.test-support.ts'

/** What an audit finds as the command line makes it, with what is kept outside the database, some minutes later. */
export async function auditOutside({ installation, database, place }: SealedDesk): Promise<string[]> {
  const outside = {
    notes: async function* () {
      yield* place.notes()
    },
    survey: () => surveyOutside(database, place),
  }
  const now = () => new Date(Date.now() + 300_000)
  const { logs, findings } = await auditDatabase({ ...installation, outside, now }, { slug: null })
  return [...logs.flatMap(({ report }) => report.findings), ...findings].map(({ code }) => code)
}

/** How an attack ended: found and named rightly, refused by the table or without any change, or what was wrong. */
export type Tried = { kind: 'found' } | { kind: 'nothing' } | { kind: 'missed'; said: string }

/** Makes one attack on the database, looks what the audit says, and undoes it. */
export async function tryAttack(desk: SealedDesk, { table, script, name }: Attack): Promise<Tried> {
  const { database } = desk
  try {
    await behindTheTriggers(database, script)
  } catch {
    await database.runScript('SET session_replication_role = origin')
    return { kind: 'nothing' }
  }
  try {
    if (!(await isChanged(desk, table))) return { kind: 'nothing' }
    const found = await auditOutside(desk)
    const isNamed = found.some((code) => codesOf[table]?.includes(code))
    return isNamed
      ? { kind: 'found' }
      : { kind: 'missed', said: `${name}: ${found.join(', ') || 'nothing found'}` }
  } finally {
    await putBack(database, table)
  }
}

async function isChanged({ database }: SealedDesk, table: string): Promise<boolean> {
  const [row] = await database.prisma.$queryRawUnsafe<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM (
      (SELECT to_jsonb(t)::text FROM "${table}" t EXCEPT ALL SELECT to_jsonb(k)::text FROM kept."${table}" k)
      UNION ALL (SELECT to_jsonb(k)::text FROM kept."${table}" k EXCEPT ALL SELECT to_jsonb(t)::text FROM "${table}" t)
    ) changed`,
  )
  return (row?.count ?? 0) > 0
}

/** Keeps a copy of every table that is attacked. */
export async function keepTables({ database }: SealedDesk): Promise<void> {
  await database.runScript('CREATE SCHEMA kept')
  for (const table of Object.keys(codesOf)) {
    await database.runScript(`CREATE TABLE kept."${table}" AS SELECT * FROM "${table}"`)
  }
}
