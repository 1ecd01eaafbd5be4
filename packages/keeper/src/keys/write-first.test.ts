import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { writeFirst } from './write-first.ts'

const beginner = fileURLToPath(new URL('./beginner-process.test-support.ts', import.meta.url))
const processes = 3
const rounds = 60

function buildFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-first-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

it('keeps what was written first, and leaves no draft behind', () => {
  const folder = path.join(buildFolder(), 'keys')
  expect(writeFirst(path.join(folder, 'mark'), 'one')).toBe('one')
  expect(writeFirst(path.join(folder, 'mark'), 'another')).toBe('one')
  expect(readdirSync(folder)).toEqual(['mark'])
})

it('gives processes that begin at one moment the same marks and the same key', {
  timeout: 240_000,
}, async () => {
  const folder = buildFolder()
  const begun = Array.from({ length: processes }, (_, self) =>
    spawn(process.execPath, ['--import', 'tsx', beginner, folder, ...[self, processes, rounds].map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const endAll = () => {
    for (const each of begun) each.kill('SIGKILL')
  }
  // The others wait for one that failed.
  for (const each of begun) each.once('exit', (code) => code === 0 || endAll())
  onTestFinished(endAll)
  const [first = '', ...others] = await Promise.all(begun.map(({ stdout }) => text(stdout)))
  expect(first.trimEnd().split('\n')).toHaveLength(rounds)
  for (const other of others) expect(other).toBe(first)
})
