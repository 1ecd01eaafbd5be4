import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../open.ts'
import { startHolder } from './start-holder.ts'

const kills = 20
const base = mkdtempSync(path.join(tmpdir(), 'assay-kill-'))
const directory = path.join(base, 'database')

afterAll(() => rmSync(base, { recursive: true }))

it('loses nothing that was acknowledged, however often its process is killed while it writes', async () => {
  let next = 0
  for (let round = 1; round <= kills; round++) {
    const holder = startHolder(directory, next)
    await holder.said(2 + round)
    await sleep((round * 37) % 400)
    await holder.kill()
    const acknowledged = holder.lines.slice(1).map(Number)

    const database = await openDatabase({ kind: 'embedded', directory })
    const rows = await database.prisma.$queryRaw<
      { number: number }[]
    >`SELECT number FROM acknowledged ORDER BY number`
    await database.close()

    const found = rows.map(({ number }) => number)
    expect(found).toEqual(found.map((_, at) => at))
    // One more may be there: committed, but killed before it could say so.
    expect(found.length).toBeGreaterThanOrEqual((acknowledged.at(-1) ?? -1) + 1)
    next = found.length
  }
  expect(next).toBeGreaterThan(kills * 2)
})

it('begins anew where it was killed while it made its first cluster', async () => {
  const fresh = path.join(base, 'fresh')
  for (const afterMs of [700, 1500, 2500, 3500]) {
    const holder = startHolder(fresh)
    await sleep(afterMs)
    await holder.kill()
  }
  const database = await openDatabase({ kind: 'embedded', directory: fresh })
  await database.runScript('CREATE TABLE thing (number int)')
  await database.close()
})
