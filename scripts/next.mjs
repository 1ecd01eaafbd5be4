import { createRequire } from 'node:module'
import { join } from 'node:path'
import { silenceTelemetry } from './quiet-environment.mjs'
import { root } from './run.mjs'

// Runs Next.js in this process, with everything quiet that would report, on any system and under any shell.
silenceTelemetry()
const next = createRequire(join(root, 'apps/web/package.json')).resolve('next/dist/bin/next')
process.argv = [process.argv[0] ?? '', next, ...process.argv.slice(2)]
createRequire(import.meta.url)(next)
