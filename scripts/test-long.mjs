import { requireNode } from './node-version.mjs'

requireNode()
const { installDependencies } = await import('./install.mjs')
const { silenceTelemetry } = await import('./quiet-environment.mjs')
const { stopWithCommands } = await import('./run.mjs')
const { takeStep } = await import('./steps.mjs')

silenceTelemetry()
stopWithCommands()
await installDependencies()
const { generate } = await import('./generate.mjs')
const { closingLine, runVitest } = await import('./tests.mjs')

const args = ['--config', 'vitest.long.config.ts', ...process.argv.slice(2)]
const ok =
  (await takeStep({ name: 'generate', title: 'generated client', run: generate })) &&
  (await takeStep({ name: 'long', title: 'long tests', run: () => runVitest(args) }))
console.log(closingLine(ok))
// Not process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = ok ? 0 : 1
