import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Keeper, startKeeper } from '@assay/keeper'
import { canonicalize, encodeBase64, encodeUtf8, leafHash } from '@assay/ledger'
import { recordBySystem } from '@assay/newsroom/frame'
import { firstAdminToken, setUpInstallation } from '@assay/people'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const bin = join(root, 'apps/cli/bin/assay.mjs')
const patience = 300_000
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
let dataDir: string
let keeper: Keeper

type Outcome = { code: number; said: string; complained: string }

const assay = (...args: string[]) =>
  new Promise<Outcome>((resolve) => {
    const env = {
      PATH: process.env.PATH,
      ASSAY_DATA_DIR: dataDir,
      ASSAY_DEMO: '0',
      ASSAY_URL: 'https://assay.example',
    }
    execFile(process.execPath, [bin, ...args], { env }, (error, said, complained) =>
      resolve({ code: Number(error?.code ?? 0), said, complained }),
    )
  })

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assay-cli-'))
  const now = () => new Date()
  keeper = await startKeeper({
    database: { kind: 'embedded', directory: join(dataDir, 'database') },
    migrations: join(root, 'prisma/migrations'),
    now,
    sealing: {
      host: 'assay.example',
      keys: { directory: join(dataDir, 'keys') },
      checkpointFile: join(dataDir, 'checkpoints.jsonl'),
      record: recordBySystem,
    },
    onError: (error) => console.error(error),
  })
  const installation = { database: keeper.database, now, committed: keeper.wake, linkSecret: 'of a test' }
  await setUpInstallation(installation, {
    token: (await firstAdminToken(installation)) ?? '',
    workspace: { name: 'Harbour Desk', slug: 'harbour' },
    person: { name: 'Ada Voss', email: 'ada@desk.example', password: 'four herons by the weir' },
  })
  const head = { origin: 'assay.example/harbour', size: 2 }
  await vi.waitFor(() => keeper.database.prisma.checkpoint.findFirstOrThrow({ where: head }), {
    timeout: 30_000,
  })
}, patience)

afterAll(async () => {
  await keeper.close()
  await rm(dataDir, { recursive: true })
})

it('verifies the database of a running server through its socket', { timeout: patience }, async () => {
  const { code, said } = await assay('audit', 'verify', '--json')
  const told = JSON.parse(said)
  expect([code, told.verdict, told.findings]).toEqual([0, 'holds', []])
  expect(told.logs.map(({ name }: { name: string }) => name)).toEqual(['installation', 'harbour'])
  expect(told.logs[1].report).toMatchObject({ events: 2, sealed: 2, findings: [] })
  const words = await assay('audit', 'verify', '--checkpoint', join(dataDir, 'checkpoints.jsonl'))
  expect(words).toMatchObject({ code: 0, said: expect.stringContaining('Everything holds.') })
})

it('verifies a bundle with nothing but the file, and names what was changed in it', {
  timeout: patience,
}, async () => {
  const file = join(dataDir, 'harbour.jsonl')
  expect(await assay('audit', 'export', 'harbour', '--out', file)).toMatchObject({ code: 0 })
  expect(await assay('audit', 'verify', '--bundle', file)).toMatchObject({ code: 0 })
  await writeFile(file, (await readFile(file, 'utf8')).replace('"role":"admin"', '"role":"editor"'))
  const { code, said } = await assay('audit', 'verify', '--bundle', file, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(said).logs[0].report.findings[0]).toMatchObject({
    code: 'event-changed',
    where: expect.stringContaining('position 1'),
  })
})

it('says of a bundle up to where it holds, where its end is not signed, and ends with a code of its own', {
  timeout: patience,
}, async () => {
  const file = join(dataDir, 'longer.jsonl')
  expect(await assay('audit', 'export', 'harbour', '--out', file)).toMatchObject({ code: 0 })
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
  const records = lines.map((line): Record<string, unknown> => JSON.parse(line))
  const at = records.findLastIndex(({ kind }) => kind === 'checkpoint')
  const last = records.find(({ kind, position }) => kind === 'event' && position === 1)
  const about = {
    type: 'member-sessions-ended',
    data: { memberId: 'm1' },
    articleId: null,
    statementId: null,
  }
  const event = { ...Object(last?.event), ...about, id: 'e2', actorRole: 'admin' }
  const leaf = leafHash({ sha256 }, encodeUtf8(canonicalize(event)))
  const added = { kind: 'event', position: 2, leafHash: encodeBase64(leaf), event }
  const end = { kind: 'end', records: records.length }
  const longer = [...records.slice(0, at + 1), added, ...records.slice(at + 1, -1), end]
  await writeFile(file, longer.map((record) => `${canonicalize(record)}\n`).join(''))
  const { code, said } = await assay('audit', 'verify', '--bundle', file)
  expect([code, said]).toEqual([3, expect.stringContaining('HOLDS UP TO LEAF 2, THE REST IS UNSIGNED')])
})

it('gives the proof of an event, and verifies it under the newsroom’s key', {
  timeout: patience,
}, async () => {
  const { id } = await keeper.database.prisma.event.findFirstOrThrow({ where: { type: 'workspace-created' } })
  const { code, said, complained } = await assay('audit', 'proof', id)
  expect([code, said]).toEqual([0, expect.stringMatching(/^c2sp\.org\/tlog-proof@v1\nextra /)])
  expect(complained).toContain('assay.example/harbour+')
  const file = join(dataDir, 'event.tlog-proof')
  const key = complained.trim().split(' ').at(-1) ?? ''
  const verify = (...args: string[]) => assay('audit', 'verify', '--proof', file, ...args)
  await writeFile(file, said)
  const held = await verify('--key', key, '--checkpoint', join(dataDir, 'checkpoints.jsonl'), '--json')
  expect([held.code, JSON.parse(held.said)]).toMatchObject([
    0,
    { verdict: 'holds', proof: { event: { id, type: 'workspace-created' }, earlier: 'same' } },
  ])
  await writeFile(file, said.replace(/\nindex 0\n/, '\nindex 1\n'))
  expect(await verify('--key', key)).toMatchObject({ code: 1, said: expect.stringContaining('inclusion:') })
  expect(await verify()).toMatchObject({ code: 2, complained: expect.stringContaining('--key') })
  expect(await assay('audit', 'proof', 'nowhere')).toMatchObject({ code: 1 })
})

it('is not understood without what it needs, and begins no new log where all is well', {
  timeout: patience,
}, async () => {
  expect(await assay('audit', 'proof')).toMatchObject({ code: 2 })
  expect(await assay('audit', 'export')).toMatchObject({ code: 2 })
  expect(await assay('audit', 'verify', '--nonsense')).toMatchObject({ code: 2 })
  expect(await assay('audit', 'seal', '--new-log', 'harbour')).toMatchObject({
    code: 1,
    complained: expect.stringContaining('not halted'),
  })
  expect(existsSync(join(dataDir, 'keys'))).toBe(true)
})

it('changes a key, begins a new log for a reason, and finds nothing to repair', {
  timeout: patience,
}, async () => {
  expect(await assay('audit', 'seal', '--new-key', 'harbour')).toMatchObject({
    code: 0,
    said: expect.stringContaining('assay.example/harbour+'),
  })
  expect(await assay('audit', 'seal', '--new-log', 'harbour', '--reason', 'because')).toMatchObject({
    code: 2,
  })
  const begun = await assay('audit', 'seal', '--new-log', 'harbour', '--reason', 'restored')
  expect(begun).toMatchObject({
    code: 0,
    said: expect.stringContaining('agrees with the old log up to leaf 2'),
  })
  expect(begun.said).toContain('The key of the old log signed that')
  expect(await assay('audit', 'repair')).toMatchObject({
    code: 0,
    said: expect.stringContaining('Every event'),
  })
  expect(await assay('audit', 'seal', '--moved')).toMatchObject({ code: 0 })
  expect(await assay('followers')).toMatchObject({
    code: 0,
    said: expect.stringContaining('revision-places: 0'),
  })
  expect(await assay('followers', 'replay', 'revision-places')).toMatchObject({ code: 0 })
  expect(await assay('followers', 'replay', 'nobody')).toMatchObject({ code: 2 })
})

it('does not say that everything holds where the file of checkpoints was damaged', {
  timeout: patience,
}, async () => {
  const file = join(dataDir, 'checkpoints.jsonl')
  const kept = await readFile(file, 'utf8')
  await writeFile(file, kept.replace('"note"', '"nope"'))
  const { code, said } = await assay('audit', 'verify')
  await writeFile(file, kept)
  expect([code, said]).toEqual([1, expect.stringMatching(/file-damaged: .*line 1\. /)])
})
