import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readOrMakeSecret } from './secret-file.ts'

let directory: string

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'assay-secret-'))
})

afterEach(() => {
  fs.rmSync(directory, { recursive: true })
})

it('makes a secret once and gives the same one after', () => {
  const dataDir = path.join(directory, 'data')
  const made = readOrMakeSecret(dataDir)
  expect(made).toMatch(/^[\w-]{43}$/)
  expect(readOrMakeSecret(dataDir)).toBe(made)
  expect(fs.readdirSync(dataDir)).toEqual(['secret'])
})

it('lets no one but the owner read it', () => {
  readOrMakeSecret(directory)
  expect(fs.statSync(path.join(directory, 'secret')).mode & 0o777).toBe(0o600)
})

it('refuses to guess where the file is empty', () => {
  fs.writeFileSync(path.join(directory, 'secret'), '')
  expect(() => readOrMakeSecret(directory)).toThrow(/is empty/)
})
