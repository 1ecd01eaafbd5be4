import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

// `prisma generate` never runs the native schema engine, yet it would download one. Any existing file
// named as that engine stops the download, so the client is made with nothing but the npm registry.
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const manifest = createRequire(path.join(root, 'package.json')).resolve('prisma/package.json')

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [path.join(path.dirname(manifest), 'build', 'index.js'), 'generate', '--no-hints'],
  {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  },
)
if (status !== 0) process.stderr.write(`${stdout}${stderr}`)
process.exitCode = status ?? 1
