import { buildInstallation, buildWorkspace, type TestInstallation } from '@assay/testing'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { counted } from './open-streams.ts'
import { appRouter, createCaller } from './router.ts'
import { inTurn, maxBatchSize } from './turns.ts'

let built: TestInstallation
let personId: string
let workspaceId: string

beforeAll(async () => {
  built = await buildInstallation()
  const { admin } = await buildWorkspace(built.installation, ['editor'])
  personId = admin.personId
  workspaceId = admin.workspaceId
  await built.sequence()
})

async function ask(count: number) {
  const paths = Array.from({ length: count }, () => 'event.position').join(',')
  const inputs = Object.fromEntries(Array.from({ length: count }, (_, index) => [index, { workspaceId }]))
  const url = `http://localhost/api/trpc/${paths}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: new Request(url),
    router: appRouter,
    maxBatchSize,
    createContext: async () => ({ installation: built.installation, personId }),
  })
}

it('answers as many questions in one request as may be asked, and refuses one more with words', async () => {
  expect((await ask(maxBatchSize)).status).toBe(200)
  const refused = await ask(maxBatchSize + 1)
  expect(refused.status).toBe(400)
  expect(JSON.stringify(await refused.json())).toContain('input-invalid')
})

it('runs four of one person at once, and another person beside them', async () => {
  const place = {}
  let running = 0
  let most = 0
  const release: (() => void)[] = []
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise<void>((resolve) => release.push(resolve))
    running--
  }
  const all = Array.from({ length: 50 }, () => inTurn(place, 'one', work))
  await expect(inTurn(place, 'another', async () => 'answered')).resolves.toBe('answered')
  while (release.length < 50) {
    for (const done of release) done()
    await new Promise(setImmediate)
  }
  for (const done of release) done()
  await Promise.all(all)
  expect(most).toBe(4)
})

it('refuses whoever asks without end, and forgets it once they are done', async () => {
  const place = {}
  const release: (() => void)[] = []
  const hold = () => new Promise<void>((resolve) => release.push(resolve))
  const held = Array.from({ length: 104 }, () => inTurn(place, 'one', hold))
  await expect(inTurn(place, 'one', hold)).rejects.toMatchObject({ code: 'too-many-requests' })
  let done = false
  const all = Promise.all(held).then(() => {
    done = true
  })
  while (!done) {
    for (const each of release) each()
    await new Promise(setImmediate)
  }
  await all
  await expect(inTurn(place, 'one', async () => 'again')).resolves.toBe('again')
})

it('lets one person follow in 24 places, tells the next why not, and counts down when one is closed', async () => {
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const api = createCaller({ installation: built.installation, personId }, { signal: stop.signal })
  const follow = async () => {
    const stream = await api.event.follow({ workspaceId, from: 0 })
    const items = stream[Symbol.asyncIterator]()
    expect(await items.next()).toMatchObject({ done: false })
    return items
  }
  const open = []
  for (let index = 0; index < 24; index++) open.push(await follow())
  await expect(follow()).rejects.toMatchObject({ code: 'too-many-streams', details: { most: 24 } })
  await open[0]?.return?.()
  await expect(follow()).resolves.toBeDefined()
})

it('counts an address too, and a stream that nobody began to read for nothing', async () => {
  const place = {}
  async function* nothing() {
    yield 1
  }
  const owner = (person: number) => ({ person: String(person), address: '203.0.113.7' })
  for (let index = 0; index < 300; index++) await counted(nothing(), place, owner(index)).return(undefined)
  const open = Array.from({ length: 240 }, (_, index) => counted(nothing(), place, owner(index)))
  for (const each of open) await each.next()
  const next = counted(nothing(), place, owner(900))
  await expect(next.next()).rejects.toMatchObject({ code: 'too-many-streams' })
  for (const each of open) await each.return(undefined)
  await expect(counted(nothing(), place, owner(900)).next()).resolves.toMatchObject({ value: 1 })
})
