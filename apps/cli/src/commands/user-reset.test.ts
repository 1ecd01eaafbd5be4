import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startKeeper } from '@assay/keeper'
import { checkResetLink, firstAdminToken, setUpInstallation } from '@assay/people'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const bin = join(root, 'apps/cli/bin/assay.mjs')
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assay-cli-'))
})
afterAll(() => rm(dataDir, { recursive: true }))

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

it('explains itself', async () => {
  expect(await assay('--help')).toMatchObject({
    code: 0,
    said: expect.stringContaining('assay user reset EMAIL'),
  })
  expect(await assay('user', 'reset')).toMatchObject({
    code: 2,
    complained: 'Usage: assay user reset EMAIL\n',
  })
  expect(await assay('nonsense')).toMatchObject({ code: 2 })
})

it('says where it looked when there is no installation', async () => {
  const { code, complained } = await assay('user', 'reset', 'ada@desk.example')
  expect([code, complained]).toEqual([1, expect.stringContaining(dataDir)])
})

// A first opening and two starts of the command: seconds each, more where every core is busy.
const patience = 300_000

it(
  'makes a reset link beside a running server, and erases a name, and the history tells of both',
  async () => {
    const keeper = await startKeeper({
      database: { kind: 'embedded', directory: join(dataDir, 'database') },
      migrations: join(root, 'prisma/migrations'),
      now: () => new Date(),
      onError: () => {},
    })
    try {
      const installation = {
        database: keeper.database,
        now: () => new Date(),
        committed: keeper.wake,
        linkSecret: '',
      }
      await setUpInstallation(installation, {
        token: (await firstAdminToken(installation)) ?? '',
        workspace: { name: 'Harbour Desk', slug: 'harbour' },
        person: { name: 'Ada Voss', email: 'ada@desk.example', password: 'four herons by the weir' },
      })

      const unknown = await assay('user', 'reset', 'nobody@desk.example')
      expect(unknown).toMatchObject({ code: 1, complained: 'Nobody is registered as nobody@desk.example.\n' })

      const { code, said } = await assay('user', 'reset', 'Ada@desk.example')
      expect(code).toBe(0)
      const [, token = ''] = /https:\/\/assay\.example\/reset\/(\S+)/.exec(said) ?? []
      await checkResetLink(installation, { token })
      const where = { type: 'reset-link-issued', actorRole: 'system', actorId: null }
      expect(await installation.database.prisma.event.count({ where })).toBe(1)

      expect(await assay('user', 'erase-name', 'ada@desk.example')).toMatchObject({ code: 2 })
      const erase = () => assay('user', 'erase-name', 'ada@desk.example', '--reason', 'They asked for it.')
      expect(await erase()).toMatchObject({ code: 0, said: expect.stringContaining('is erased') })
      expect(await installation.database.prisma.erasableText.count({ where: { text: 'Ada Voss' } })).toBe(0)
      expect(await erase()).toMatchObject({ code: 1, complained: expect.stringContaining('erased before') })
    } finally {
      await keeper.close()
    }
  },
  patience,
)
