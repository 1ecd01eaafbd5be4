import { beforeAll, describe, expect, it } from 'vitest'
import { buildSealedDesk, type SealedDesk } from '../log/sealed-desk.test-support.ts'
import { attacksOn, codesOf, operational, tablesOf } from './database-attacks.test-support.ts'
import { auditOutside, keepTables, tryAttack } from './try-attacks.test-support.ts'

describe('what the owner of a database does to it', { timeout: 900_000 }, () => {
  let desk: SealedDesk

  beforeAll(async () => {
    desk = await buildSealedDesk()
    await keepTables(desk)
  }, 240_000)

  it('knows of every table whether it is history', async () => {
    const known = [...Object.keys(codesOf), ...operational].toSorted()
    expect((await tablesOf(desk.database)).toSorted()).toEqual(known)
    expect(await auditOutside(desk)).toEqual([])
  })

  it('is found and named, one attack on each table', async () => {
    const attacks = await attacksOn(desk.database)
    expect(attacks.length).toBeGreaterThan(300)
    const missed: string[] = []
    for (const [at, table] of Object.keys(codesOf).entries()) {
      // Another kind of attack on each table; all of them are tried in the long test.
      const own = attacks.filter((attack) => attack.table === table)
      for (const attack of [...own.slice((at * 5) % own.length), ...own]) {
        const tried = await tryAttack(desk, attack)
        if (tried.kind === 'missed') missed.push(tried.said)
        if (tried.kind !== 'nothing') break
      }
    }
    expect(missed).toEqual([])
    expect(await auditOutside(desk)).toEqual([])
  })
})
