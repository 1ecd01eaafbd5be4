import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from '../core/server.ts'
import { quantile } from '../core/timing.ts'
import type { Report, Suite } from '../harness.ts'

const warmStarts = 3
/** How long the server is left alone before its memory counts as idle. */
const idleMs = 20_000

/** How long a start takes, embedded and with the demo, from the process to the first page; and what it holds then. */
export const suite: Suite = {
  name: 'core',
  async run(report) {
    const data = mkdtempSync(path.join(tmpdir(), 'assay-bench-'))
    try {
      await measure(data, report)
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  },
}

async function measure(data: string, report: Report): Promise<void> {
  // Builds where that is due, which is no part of a start.
  await (await startServer({ ASSAY_DATA_DIR: path.join(data, 'build') })).stop()

  const cold = await startServer({ ASSAY_DATA_DIR: data })
  await cold.stop()
  report(row('start, cold: no data yet, demo filled', cold.readyMs / 1000, 's', null))

  const warm: number[] = []
  for (let turn = 0; turn < warmStarts; turn++) {
    const server = await startServer({ ASSAY_DATA_DIR: data })
    warm.push(server.readyMs / 1000)
    if (turn === warmStarts - 1) {
      await sleep(idleMs)
      report(row('resident memory, embedded, idle after a start', server.resident(), 'MB', 600))
    }
    await server.stop()
  }
  report(row('start, warm', quantile(warm, 0.5), 's', 5))
}

const row = (name: string, value: number, unit: string, most: number | null) => ({
  name,
  value,
  unit,
  baseline: null,
  ratio: null,
  goal: most === null ? null : `<= ${most} ${unit}`,
  holds: most === null ? null : value <= most,
})
