import { submitAssessment } from '@assay/newsroom'
import { type FeedItem, followLog } from '@assay/questions'
import type { Actor } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  newKey,
  readingAs,
  type TestInstallation,
} from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'

describe('the feed', () => {
  let built: TestInstallation
  let editor: Actor
  let reviewer: Actor

  beforeAll(async () => {
    built = await buildInstallation()
    const [first, second] = (await buildWorkspace(built.installation, ['editor', 'reviewer'])).members
    if (first === undefined || second === undefined) throw new Error('people are missing')
    editor = first
    reviewer = second
    await built.sequence()
  })

  const submit = (installation: TestInstallation['installation'], statementId: string) => {
    const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
    const input = { ...target, content: buildContent() }
    return submitAssessment(installation, { actor: reviewer, key: newKey(), input })
  }

  const size = () => built.database.prisma.ledgerEntry.count({ where: { logId: reviewer.workspaceId } })

  /** Follows until so many items have come. */
  async function take(from: number, count: number, poll: { pollMs?: number } = {}): Promise<FeedItem[]> {
    const items: FeedItem[] = []
    const options = { from, signal: new AbortController().signal, ...poll }
    for await (const item of followLog(readingAs(built.installation, reviewer), options)) {
      items.push(item)
      if (items.length === count) break
    }
    return items
  }

  it('tells what happened from any position on, in order', async () => {
    const all = await take(0, await size())
    expect(all.map(({ position }) => position)).toEqual(all.map((_, index) => index))
    expect(all[0]).toMatchObject({ position: 0, type: 'workspace-created' })
    expect(await take(2, all.length - 2)).toEqual(all.slice(2))
  })

  it('tells of what, by whom and where, and nothing of what was said', async () => {
    const [item] = await take(0, 1)
    expect(Object.keys(item ?? {}).sort()).toEqual(
      ['actorId', 'articleId', 'at', 'position', 'statementId', 'type'].sort(),
    )
  })

  it('brings every act to a reader as soon as the log has it, who never looks of their own accord', async () => {
    const installation = await built.live()
    const { statements } = await buildArticle(installation, editor, { sentences: 6 })
    await built.sequence()
    const reading = take(await size(), statements.length, { pollMs: 3_600_000 })
    for (const { id } of statements) await submit(installation, id)
    expect((await reading).map(({ statementId }) => statementId)).toEqual(statements.map(({ id }) => id))
  })

  it('loses and repeats nothing for a reader who comes and goes while others write', async () => {
    const installation = await built.live()
    const { statements } = await buildArticle(installation, editor, { sentences: 24 })
    await built.sequence()
    const begin = await size()
    const writing = Promise.all(statements.map(({ id }) => submit(installation, id)))
    const heard: FeedItem[] = []
    for (let visit = 1; heard.length < statements.length; visit++) {
      const next = begin + heard.length
      heard.push(...(await take(next, Math.min(1 + (visit % 4), statements.length - heard.length))))
    }
    await writing
    expect(heard.map(({ position }) => position)).toEqual(statements.map((_, index) => begin + index))
    expect(heard.map(({ statementId }) => statementId).toSorted()).toEqual(
      statements.map(({ id }) => id).toSorted(),
    )
  })

  it('tells a reader nothing of another workspace', async () => {
    const foreign = { ...reviewer, workspaceId: 'elsewhere' }
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 300)
    const items: FeedItem[] = []
    for await (const item of followLog(readingAs(built.installation, foreign), {
      from: 0,
      signal: stop.signal,
    }))
      items.push(item)
    expect(items).toEqual([])
  })

  it('ends at once when its reader leaves', async () => {
    const stop = new AbortController()
    const feed = followLog(readingAs(built.installation, reviewer), {
      from: await size(),
      signal: stop.signal,
    })
    const next = feed.next()
    setTimeout(() => stop.abort(), 50)
    const begun = performance.now()
    expect(await next).toEqual({ done: true, value: undefined })
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})
