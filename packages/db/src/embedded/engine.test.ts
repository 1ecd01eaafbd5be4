import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { openMemoryCluster } from './cluster.ts'
import { Engine } from './engine.ts'
import { buildQuery } from './frames.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heldAfterCollecting(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

it('keeps nothing of what was read', { timeout: 60_000 }, async () => {
  const engine = await Engine.start(await openMemoryCluster())
  const turn = await engine.takeTurn({})
  const read = () => turn.execute(buildQuery(`SELECT n, repeat('x', 200) FROM generate_series(1, 5000) n`))
  expect((await read()).bytes.length).toBeGreaterThan(1_000_000)
  const before = heldAfterCollecting()
  for (let round = 0; round < 20; round++) await read()
  expect(heldAfterCollecting() - before).toBeLessThan(5_000_000)
  turn.end()
  await engine.close()
})
