import { requireNode } from './node-version.mjs'

requireNode()
const { installDependencies } = await import('./install.mjs')
const { readAddress, tryAddress } = await import('./listen-address.mjs')
const { silenceTelemetry } = await import('./quiet-environment.mjs')
const { stopWithCommands } = await import('./run.mjs')

silenceTelemetry()
const release = stopWithCommands()
try {
  const address = readAddress()
  await tryAddress(address)
  await installDependencies()
  const { build } = await import('./build.mjs')
  const { ok, output } = await build()
  if (!ok) throw new Error(`${output.trimEnd()}\nThe build failed.`)
  release()
  const { serve } = await import('./serve.mjs')
  await serve(address)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${message}\n`, () => process.exit(1))
}
