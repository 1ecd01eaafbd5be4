import { requireNode } from './node-version.mjs'

requireNode()
const { installDependencies } = await import('./install.mjs')
const { silenceTelemetry } = await import('./quiet-environment.mjs')
const { root, run, stopWithCommands } = await import('./run.mjs')

silenceTelemetry()
stopWithCommands()
await installDependencies()
const { generate } = await import('./generate.mjs')
const generated = await generate()
if (!generated.ok) {
  console.error(generated.output)
  process.exit(1)
}
const suite = `${root}/packages/bench/src/run.ts`
const { ok } = await run(process.execPath, ['--import', 'tsx', suite, ...process.argv.slice(2)], {
  show: true,
})
process.exitCode = ok ? 0 : 1
