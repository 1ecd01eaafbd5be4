import { expect, it } from 'vitest'
import { buildSealedDesk } from '../log/sealed-desk.test-support.ts'
import { attacksOn } from './database-attacks.test-support.ts'
import { keepTables, tryAttack } from './try-attacks.test-support.ts'

it('finds and names every attack on every column of every table', async () => {
  const desk = await buildSealedDesk()
  await keepTables(desk)
  const missed: string[] = []
  let found = 0
  for (const attack of await attacksOn(desk.database)) {
    const tried = await tryAttack(desk, attack)
    if (tried.kind === 'missed') missed.push(tried.said)
    if (tried.kind === 'found') found++
  }
  expect(missed).toEqual([])
  expect(found).toBeGreaterThan(200)
})
