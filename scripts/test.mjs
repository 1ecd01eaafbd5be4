import { requireNode } from './node-version.mjs'

requireNode()
const { parseArgs } = await import('node:util')
const { installDependencies } = await import('./install.mjs')
const { silenceTelemetry } = await import('./quiet-environment.mjs')
const { stopWithCommands } = await import('./run.mjs')
const { takeStep } = await import('./steps.mjs')

silenceTelemetry()
stopWithCommands()
await installDependencies()
const { build } = await import('./build.mjs')
const { checks } = await import('./checks.mjs')
const { generate } = await import('./generate.mjs')
const { closingLine, runPlaywright, runVitest } = await import('./tests.mjs')

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
})

/** @type {import('./steps.mjs').Step[]} */
const steps = [
  ...checks,
  { name: 'unit', title: 'unit, integration', run: () => runVitest(positionals) },
  { name: 'build', title: 'build', run: build },
  { name: 'e2e', title: 'end to end', run: () => runPlaywright(positionals) },
]

const wanted = values.only.flatMap((names) => names.split(','))
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`No step named ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

let ok = await takeStep({ name: 'generate', title: 'generated client', run: generate })
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  ok = ok && (await takeStep(step))
}
console.log(closingLine(ok))
// Not process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = ok ? 0 : 1
