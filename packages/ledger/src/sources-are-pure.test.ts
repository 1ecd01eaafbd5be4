import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('the sources compile without the types of Node.js and of the DOM', async () => {
  const folder = resolve(import.meta.dirname, '..')
  const compiler = resolve(folder, '../../node_modules/typescript/bin/tsc')
  const project = resolve(folder, 'tsconfig.pure.json')
  const run = promisify(execFile)(process.execPath, [compiler, '-p', project, '--noEmit'])
  await expect(run).resolves.toMatchObject({ stdout: '' })
}, 60_000)
