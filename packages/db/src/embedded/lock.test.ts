import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { openDatabase } from '../open.ts'
import { reachDatabase } from '../reach.ts'
import { readOwner } from './lock.ts'
import { countOpens } from './open-handles.ts'
import { type Holder, startHolder } from './start-holder.ts'

const base = mkdtempSync(path.join(tmpdir(), 'assay-lock-'))
const directory = path.join(base, 'database')
const config = { kind: 'embedded', directory } as const
let holder: Holder | undefined

afterEach(() => holder?.kill())
afterAll(() => rmSync(base, { recursive: true }))

it('refuses a second process and names the owner', async () => {
  holder = startHolder(directory)
  await holder.said(1)
  await expect(openDatabase(config)).rejects.toMatchObject({
    code: 'LOCKED',
    message: expect.stringContaining(`process ${holder.pid}`),
    owner: { pid: holder.pid, socket: path.join(directory, 'socket') },
  })
})

it('takes over at once from an owner that was killed', async () => {
  holder = startHolder(directory)
  await holder.said(1)
  await holder.kill()
  const database = await openDatabase(config)
  await database.close()
})

it('lets a second process in through the owner', async () => {
  holder = startHolder(directory)
  await holder.said(1)
  const database = await reachDatabase(config)
  try {
    expect(database.kind).toBe('socket')
    await database.runScript('INSERT INTO acknowledged VALUES (-1)')
  } finally {
    await database.close()
  }
})

it('gives one handle for one directory, whoever asks', async () => {
  const before = countOpens()
  const [first, second] = await Promise.all([openDatabase(config), openDatabase(config)])
  expect(second).toBe(first)
  expect(countOpens()).toBe(before + 1)
  await first.close()
  const third = await openDatabase(config)
  expect(third).not.toBe(first)
  await third.close()
})

it('keeps its directory and its socket to their owner', async () => {
  const database = await openDatabase(config)
  try {
    expect(statSync(directory).mode & 0o777).toBe(0o700)
    expect(statSync(path.join(directory, 'socket')).mode & 0o777).toBe(0o600)
    expect(statSync(path.join(directory, 'lock')).mode & 0o777).toBe(0o600)
  } finally {
    await database.close()
  }
})

it('has its socket in a place of its own where the directory is deep, and leaves nothing behind there', async () => {
  const deep = { kind: 'embedded', directory: path.join(base, 'deep'.repeat(30)) } as const
  const database = await openDatabase(deep)
  const { socket } = readOwner(path.join(deep.directory, 'lock')) ?? {}
  const place = path.dirname(socket ?? '')
  expect(path.dirname(place)).toBe(tmpdir())
  expect(statSync(place).mode & 0o777).toBe(0o700)
  const reached = await openDatabase({ kind: 'socket', path: socket ?? '' })
  await reached.close()
  await database.close()
  expect(existsSync(place)).toBe(false)
})
