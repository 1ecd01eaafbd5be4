import { setTimeout as sleep } from 'node:timers/promises'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  newKey,
  type TestInstallation,
} from '@assay/testing'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Context } from './context.ts'
import { appRouter, createCaller } from './router.ts'

type Message = { id?: string; event?: string; data?: string }

/** The messages of a stream of server-sent events, as a browser reads them (WHATWG HTML, 9.2). */
async function* messagesOf(response: Response): AsyncGenerator<Message> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2))
      yield Object.fromEntries(fields)
    }
  }
}

describe('the subscription to the log, over HTTP', () => {
  let built: TestInstallation
  let personId: string
  let workspaceId: string
  let editor: Awaited<ReturnType<typeof buildWorkspace>>['members'][number]

  beforeAll(async () => {
    built = await buildInstallation()
    const { admin, members } = await buildWorkspace(built.installation, ['editor'])
    const [first] = members
    if (first === undefined) throw new Error('the editor is missing')
    editor = first
    personId = admin.personId
    workspaceId = admin.workspaceId
    await built.sequence()
  })

  async function open(from: number, options: { lastEventId?: string; as?: string | null } = {}) {
    const input = encodeURIComponent(JSON.stringify({ workspaceId, from }))
    const stop = new AbortController()
    onTestFinished(() => stop.abort())
    const headers = new Headers({ accept: 'text/event-stream' })
    if (options.lastEventId !== undefined) headers.set('Last-Event-Id', options.lastEventId)
    const url = `http://localhost/api/trpc/event.follow?input=${input}`
    const context: Context = {
      installation: built.installation,
      personId: options.as === undefined ? personId : options.as,
    }
    const response = await fetchRequestHandler({
      endpoint: '/api/trpc',
      req: new Request(url, { headers, signal: stop.signal }),
      router: appRouter,
      createContext: async () => context,
    })
    return { response, messages: messagesOf(response), stop }
  }

  async function take(messages: AsyncGenerator<Message>, count: number): Promise<Message[]> {
    const taken: Message[] = []
    while (taken.length < count) {
      const { value, done } = await messages.next()
      if (done) break
      if (value.id !== undefined) taken.push(value)
    }
    return taken
  }

  it('sends what there is, each under its position', async () => {
    const { response, messages } = await open(0)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const items = await take(messages, 3)
    expect(items.map(({ id }) => id)).toEqual(['0', '1', '2'])
    expect(JSON.parse(items[0]?.data ?? '')).toMatchObject({ position: 0, type: 'workspace-created' })
  })

  it('goes on after the last event that a browser has seen, whatever it asked for at first', async () => {
    const { messages } = await open(0, { lastEventId: '1' })
    expect((await take(messages, 1))[0]?.id).toBe('2')
  })

  it('loses and repeats nothing over many lost connections, while work goes on', {
    timeout: 60_000,
  }, async () => {
    const installation = await built.live()
    const api = createCaller({ installation, personId })
    const { articleId, statements } = await buildArticle(installation, editor, { sentences: 12 })
    const { position } = await api.article.review({ workspaceId, articleId })
    const work = async () => {
      for (const { id: statementId } of statements) {
        const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
        const input = { workspaceId, key: newKey(), ...target, content: buildContent() }
        await api.assessment.submit(input)
        await sleep(20)
      }
    }
    const working = work()
    const heard: string[] = []
    const submitted = () => heard.filter((data) => data.includes('assessment-submitted'))
    let lastEventId: string | undefined
    const ids: number[] = []
    while (submitted().length < statements.length) {
      const { messages, stop } = await open(position, lastEventId === undefined ? {} : { lastEventId })
      const [item] = await take(messages, 1)
      lastEventId = item?.id
      ids.push(Number(item?.id))
      heard.push(item?.data ?? '')
      stop.abort()
    }
    await working
    expect(ids).toEqual(ids.map((_, index) => (ids[0] ?? 0) + index))
    expect(submitted()).toHaveLength(statements.length)
  })

  it('says when to come back, and pings while nothing happens', { timeout: 30_000 }, async () => {
    const size = await built.database.prisma.ledgerEntry.count({ where: { logId: workspaceId } })
    const { messages } = await open(size)
    const first = await messages.next()
    expect(first.value).toMatchObject({ event: 'connected' })
    expect(JSON.parse(first.value?.data ?? '')).toEqual({ reconnectAfterInactivityMs: 25_000 })
    expect((await messages.next()).value).toMatchObject({ event: 'ping' })
  })

  it('is for members alone', async () => {
    const { messages } = await open(0, { as: null })
    const told: Message[] = []
    for await (const message of messages) {
      told.push(message)
      if (message.event === 'serialized-error') break
    }
    expect(JSON.stringify(told)).toContain('UNAUTHORIZED')
    expect(JSON.stringify(told)).not.toContain('workspace-created')
  })
})
