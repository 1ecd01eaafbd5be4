import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Installation } from '@assay/newsroom'
import { newKey } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from './verb-sample.test-support.ts'
import { buildVerbDesk, firstUse, verbs } from './verbs.test-support.ts'

const packages = path.join(import.meta.dirname, '../../../..')
/** The module that is walked below, on an installation of its own. */
const emptyOnly = 'people/src/workspace/first-admin.ts'

/** Every module of the packages that write which runs something in the frame. */
function modulesWithVerbs(): string[] {
  return ['newsroom', 'people', 'custody'].flatMap((name) =>
    readdirSync(path.join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => `${name}/src/${file}`)
      .filter((file) => file.endsWith('.ts') && !file.includes('/frame/') && !/[.]test[.]ts$/.test(file))
      .filter((file) => /\brun(Command|ByLink|Act)\(/.test(readFileSync(path.join(packages, file), 'utf8'))),
  )
}

/** The same installation, with its transactions counted. */
function counting(installation: Installation) {
  let transactions = 0
  const transact: Installation['database']['transact'] = (run) => {
    transactions++
    return installation.database.transact(run)
  }
  const database: Installation['database'] = Object.create(installation.database, {
    transact: { value: transact },
  })
  return { counted: { ...installation, database }, transactions: () => transactions }
}

async function eventCounts({ database: { prisma } }: Installation): Promise<Map<string, number>> {
  const rows = await prisma.event.groupBy({ by: ['type'], _count: true })
  return new Map(rows.map(({ type, _count }) => [type, _count]))
}

function added(before: Map<string, number>, after: Map<string, number>): Record<string, number> {
  const differences = [...after].map(([type, count]) => [type, count - (before.get(type) ?? 0)] as const)
  return Object.fromEntries(differences.filter(([, count]) => count > 0))
}

let desk: Desk

beforeAll(async () => {
  desk = await buildVerbDesk()
}, 120_000)

it('there is a sample of every module that runs something in the frame, and none is left over', () => {
  const sampled = Object.keys(verbs).map((name) => name.split(',')[0])
  expect([...new Set([...sampled, emptyOnly])].sort()).toEqual(modulesWithVerbs().sort())
})

describe.each(Object.entries(verbs))('%s', (_file, { events, again, prepare }) => {
  it('is one transaction with its events, and has one effect when it is sent again', async () => {
    const call = await prepare(desk)
    const { counted, transactions } = counting(desk.installation)
    const key = newKey()
    const before = await eventCounts(desk.installation)
    const answer = await call(counted, key)
    expect(transactions()).toBe(1)
    const after = await eventCounts(desk.installation)
    expect(added(before, after)).toEqual(events)
    if (again === undefined) expect(await call(counted, key)).toEqual(answer)
    else await expect(call(counted, key)).rejects.toMatchObject({ code: again })
    expect(await eventCounts(desk.installation)).toEqual(after)
  })
})

it('an empty installation makes its token without an event, and is set up once, in one transaction', async () => {
  const { installation, makeToken, setUp } = await firstUse()
  const { counted, transactions } = counting(installation)
  const token = (await makeToken(counted)) ?? ''
  expect([transactions(), await eventCounts(installation)]).toEqual([1, new Map()])
  await setUp(counted, token)
  expect(transactions()).toBe(2)
  const after = await eventCounts(installation)
  expect(Object.fromEntries(after)).toEqual({
    'person-registered': 1,
    'workspace-created': 1,
    'member-joined': 1,
  })
  await expect(setUp(counted, token)).rejects.toMatchObject({ code: 'link-used' })
  expect(await eventCounts(installation)).toEqual(after)
})
