import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { z } from 'zod'
import { inheritedEnvironment } from '../environment.ts'
import type { Suite } from '../harness.ts'

const measuredSchema = z.object({
  events: z.int(),
  seconds: z.number(),
  plainSeconds: z.number(),
  megabytes: z.number(),
  ok: z.boolean(),
})

/** Verifies a bundle of so many events in a process of its own, whose memory is measured. */
async function measure(events: number): Promise<z.infer<typeof measuredSchema>> {
  const script = path.join(import.meta.dirname, '../ledger/verify-million.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, String(events)], {
    env: inheritedEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  await once(child, 'close')
  const measured = measuredSchema.parse(JSON.parse(output))
  if (!measured.ok) throw new Error(`The bundle of ${events} events did not verify`)
  return measured
}

/** A bundle beside parsing and hashing the same lines alone, and one of a million with its memory. */
export const suite: Suite = {
  name: 'ledger',
  async run(report) {
    const [some, million] = [await measure(100_000), await measure(1_000_000)]
    const ratio = some.seconds / some.plainSeconds
    report({
      name: 'verification of 100,000 events, beside parsing and hashing their lines',
      value: some.seconds,
      unit: 's',
      baseline: some.plainSeconds,
      ratio,
      goal: '<= 12 x',
      holds: ratio <= 12,
    })
    const plain = { baseline: null, ratio: null }
    const { megabytes, seconds } = million
    const name = 'verification of 1,000,000 events'
    report({
      name: `${name}, memory at most`,
      value: megabytes,
      unit: 'MB',
      ...plain,
      goal: '<= 512 MB',
      holds: megabytes <= 512,
    })
    report({ name, value: seconds, unit: 's', ...plain, goal: null, holds: null })
  },
}
