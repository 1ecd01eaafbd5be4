import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startKeeper } from '@assay/keeper'
import { firstAdminToken, setUpInstallation } from '@assay/people'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const bin = join(root, 'apps/cli/bin/assay.mjs')
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assay-cli-'))
})
afterAll(() => rm(dataDir, { recursive: true }))

type Outcome = { code: number; said: string }

const assay = (...args: string[]) =>
  new Promise<Outcome>((resolve) => {
    const env = {
      PATH: process.env.PATH,
      ASSAY_DATA_DIR: dataDir,
      ASSAY_DEMO: '0',
      ASSAY_URL: 'https://assay.example',
    }
    execFile(process.execPath, [bin, ...args], { env }, (error, said) =>
      resolve({ code: Number(error?.code ?? 0), said }),
    )
  })

const story = (cost: number) =>
  `Old bridge closed for repair\n\nThe bridge over the Lind was closed on Monday. It will cost ${cost} million crowns.\n`

it('says where an address was captured before', { timeout: 240_000 }, async () => {
  const keeper = await startKeeper({
    database: { kind: 'embedded', directory: join(dataDir, 'database') },
    migrations: join(root, 'prisma/migrations'),
    now: () => new Date(),
    onError: () => {},
  })
  try {
    const { database, wake: committed } = keeper
    const installation = { database, now: () => new Date(), committed, linkSecret: 'of a test' }
    await setUpInstallation(installation, {
      token: (await firstAdminToken(installation)) ?? '',
      workspace: { name: 'Harbour Desk', slug: 'harbour' },
      person: { name: 'Ada Voss', email: 'ada@desk.example', password: 'four herons by the weir' },
    })
    const capture = async (cost: number) => {
      const file = join(dataDir, `${cost}.txt`)
      await writeFile(file, story(cost))
      return assay('import', file, '--address', 'https://herald.example/bridge')
    }
    const first = await capture(12)
    expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/^Captured, with 1 article found:/) })
    expect(first.said).not.toContain('before')
    const { said } = await capture(21)
    const article = await database.prisma.article.findFirstOrThrow({ orderBy: { id: 'asc' } })
    expect(said).toMatch(/captured before, on \d{4}-\d\d-\d\d: Old bridge closed for repair, 0 assessments\./)
    expect(said).toContain(`https://assay.example/w/harbour/articles/${article.id}`)
  } finally {
    await keeper.close()
  }
})
