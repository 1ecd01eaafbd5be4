import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { z } from 'zod'
import { inheritedEnvironment } from '../environment.ts'
import type { Suite } from '../harness.ts'

const measuredSchema = z.object({
  events: z.int(),
  seconds: z.number(),
  megabytes: z.number(),
  ok: z.boolean(),
})

/** Verifies a log of a million events in a process of its own, whose memory is measured. */
export const suite: Suite = {
  name: 'ledger',
  async run(report) {
    const script = path.join(import.meta.dirname, '../ledger/verify-million.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env: inheritedEnvironment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    await once(child, 'close')
    const { events, seconds, megabytes, ok } = measuredSchema.parse(JSON.parse(output))
    if (!ok) throw new Error('The million did not verify')
    const plain = { baseline: null, ratio: null }
    const name = `verification of ${events.toLocaleString('en')} events`
    const holds = megabytes <= 512
    report({
      name: `${name}, memory at most`,
      value: megabytes,
      unit: 'MB',
      ...plain,
      goal: '<= 512 MB',
      holds,
    })
    report({ name, value: seconds, unit: 's', ...plain, goal: null, holds: null })
  },
}
