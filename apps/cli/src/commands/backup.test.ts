import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Keeper, startKeeper } from '@assay/keeper'
import { recordBySystem } from '@assay/newsroom/frame'
import { firstAdminToken, setUpInstallation } from '@assay/people'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const bin = join(root, 'apps/cli/bin/assay.mjs')
const patience = 300_000
let base: string
let keeper: Keeper

type Outcome = { code: number; said: string; complained: string }

const assay = (name: string, ...args: string[]) =>
  new Promise<Outcome>((resolve) => {
    const env = { PATH: process.env.PATH, ASSAY_DATA_DIR: join(base, name), ASSAY_DEMO: '0' }
    execFile(process.execPath, [bin, ...args], { env }, (error, said, complained) =>
      resolve({ code: Number(error?.code ?? 0), said, complained }),
    )
  })

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'assay-cli-'))
  const now = () => new Date()
  const dataDir = join(base, 'first')
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
  await rm(base, { recursive: true })
})

it('backs up beside a running server, without keys, and says what is not in it', {
  timeout: patience,
}, async () => {
  const file = join(base, 'backup.jsonl.gz')
  const { code, said } = await assay('first', 'backup', file)
  expect([code, said]).toEqual([0, expect.stringContaining(join(base, 'first', 'keys'))])
  expect(said).toContain('That file lies with the data')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const text = gunzipSync(await readFile(file)).toString('utf8')
  expect(text).toContain('"workspace-created"')
  expect(text).not.toContain('PRIVATE KEY')
  // An earlier backup is not overwritten.
  expect((await assay('first', 'backup', file)).code).toBe(1)
  expect(gunzipSync(await readFile(file)).toString('utf8')).toBe(text)
})

it('restores where there is nothing, and says what that means for each log', {
  timeout: patience,
}, async () => {
  const file = join(base, 'backup.jsonl.gz')
  const alone = await assay('second', 'restore', file)
  expect(alone).toMatchObject({ code: 0, said: expect.stringContaining('its key is not here') })
  expect(alone.said).toContain('assay audit seal --new-log harbour --reason key-lost')
  expect(await assay('second', 'restore', file)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('not empty'),
  })

  for (const name of ['keys', 'checkpoints.jsonl'])
    await cp(join(base, 'first', name), join(base, 'third', name), { recursive: true })
  const whole = await assay('third', 'restore', file)
  expect(whole.said).toContain('assay.example/harbour: nothing was signed after the backup')

  await writeFile(file, (await readFile(file)).subarray(0, 300))
  const broken = await assay('fourth', 'restore', file)
  expect(broken.code).toBe(1)
})
