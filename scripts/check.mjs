import { requireNode } from './node-version.mjs'

requireNode()
const { installDependencies } = await import('./install.mjs')
const { silenceTelemetry } = await import('./quiet-environment.mjs')
const { stopWithCommands } = await import('./run.mjs')
const { generate } = await import('./generate.mjs')
const { checks } = await import('./checks.mjs')
const { takeStep } = await import('./steps.mjs')

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(`No check named ${unknown.join(', ')}. Checks: ${checks.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

silenceTelemetry()
stopWithCommands()
await installDependencies()
let ok = await takeStep({ name: 'generate', title: 'generated client', run: generate })
for (const check of checks) {
  if (wanted.length > 0 && !wanted.includes(check.name)) continue
  // Every check runs, whatever the one before it found: they are read together.
  ok = (await takeStep(check, { show: check.name === 'sizes' || check.name === 'arrows' })) && ok
}
// Not process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = ok ? 0 : 1
