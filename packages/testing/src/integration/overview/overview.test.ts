import { listCounted, readOverview } from '@assay/questions'
import { type Actor, fold, parseEvent } from '@assay/review'
import {
  buildArticle,
  buildDesk,
  buildInstallation,
  buildWorkspace,
  followAll,
  randomSteps,
  readingAs,
  runSteps,
} from '@assay/testing'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { givenEditors } from '../decision/given.test-support.ts'

/** The clock of a test begins at this moment and moves on by a second with every look. */
const day = (date: number) => `2026-03-0${date}T00:00:00Z`
const bounds = [day(1), day(2), day(3), day(4)]

describe('the overview', () => {
  let given: Awaited<ReturnType<typeof givenEditors>>
  let ids: string[]
  const read = (actor: Actor = given.editor) => readOverview(readingAs(given.installation, actor), { bounds })
  const behind = (mark: Parameters<typeof listCounted>[1]['mark'], actor: Actor = given.editor) =>
    listCounted(readingAs(given.installation, actor), { bounds, mark })

  beforeAll(async () => {
    given = await givenEditors()
    const { statements } = await buildArticle(given.installation, given.editor, { sentences: 6 })
    ids = statements.map(({ id }) => id)
    const [first = '', second = '', third = ''] = ids
    await given.submit(given.one, first)
    await given.submit(given.other, first)
    await given.submit(given.one, second)
    await given.submit(given.other, second, 'disputed')
    await given.submit(given.one, third)
    await given.take(second)
    await given.sequence()
    await followAll(given.database)
  })

  it('counts how statements stood at the end of each stretch of time', async () => {
    const [before, on, after] = (await read()).states
    expect(before).toEqual({})
    expect(on).toMatchObject({ agreed: 1, assessed: 1, decided: 1, open: ids.length - 3 })
    expect(after).toEqual(on)
    const { statements, count } = await behind({ of: 'states', state: 'decided', at: day(3) })
    expect(count).toBe(1)
    expect(statements.map(({ statementId }) => statementId)).toEqual([ids[1]])
  })

  it('counts what stands by publisher and by source, with the statements behind each', async () => {
    const { figures, sources, otherSources } = await read()
    const verified = { group: '', part: 'verified', count: 2 }
    expect(figures.publishers).toEqual([verified])
    const [source] = sources
    expect(source).toMatchObject({ url: 'https://statistics.example/yearbook' })
    expect(figures.sources).toEqual([{ ...verified, group: source?.id }])
    expect(otherSources).toBe(0)
    const { statements } = await behind({ of: 'sources', group: source?.id ?? '', part: 'verified' })
    expect(statements.map(({ statementId }) => statementId)).toEqual([ids[0], ids[1]])
  })

  it('counts what waits by its age and the way to a decision by its length', async () => {
    const { figures, decisionTime } = await read()
    const open = { group: '0', part: 'open', count: ids.length - 3 }
    expect(figures.age.toSorted((a, b) => a.count - b.count)).toEqual([
      { group: '0', part: 'assessed', count: 1 },
      open,
    ])
    expect(figures.time).toEqual([{ group: '0', part: 'decided', count: 1 }])
    expect(decisionTime?.half).toBeGreaterThan(0)
    expect((await behind({ of: 'age', group: '0', part: 'open' })).count).toBe(open.count)
    expect((await behind({ of: 'age', group: '4', part: 'open' })).count).toBe(0)
  })

  it('shows the work of all to who leads, and their own to who reviews', async () => {
    const work = { group: '2', part: given.one.personId }
    const all = await read()
    const byPart = (counts: typeof all.figures.assessed) =>
      new Map(counts.map(({ part, count }) => [part, count]))
    expect(byPart(all.figures.assessed)).toEqual(
      new Map([
        [given.one.personId, 3],
        [given.other.personId, 2],
      ]),
    )
    expect(all.figures.decided).toEqual([{ group: '2', part: given.editor.personId, count: 1 }])
    const own = await read(given.other)
    expect(own.people.map(({ personId }) => personId)).toEqual([given.other.personId])
    expect(byPart(own.figures.assessed)).toEqual(new Map([[given.other.personId, 2]]))
    expect(own.figures.decided).toEqual([])
    expect((await behind({ of: 'assessed', ...work })).count).toBe(3)
    expect((await behind({ of: 'assessed', ...work }, given.other)).count).toBe(0)
  })
})

it('any moment is counted as folding the log up to it gives', { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(randomSteps(60), async (steps) => {
    const { installation, database, sequence } = await buildInstallation()
    const people = await buildWorkspace(installation)
    let looks = 0
    // Who waits for another's lock has looked at the clock before them, and comes after them in the log.
    const now = () => new Date(installation.now().getTime() - (looks++ % 3) * 2_500)
    await runSteps(await buildDesk({ ...installation, now }, people), steps)
    await sequence()
    await followAll(database)
    const stored = await database.prisma.ledgerEntry.findMany({
      where: { logId: people.workspaceId },
      orderBy: { position: 'asc' },
      include: { event: true },
    })
    const events = stored.map(({ event: { nonce: _nonce, ...event } }) =>
      parseEvent({ ...event, at: event.at.toISOString() }),
    )
    const underReview = new Set(
      [...fold(events).article.values()].flatMap(({ id, status }) => (status === 'in-review' ? [id] : [])),
    )
    const present = fold(events).statement
    const ends = [...new Set(events.map(({ at }) => new Date(Date.parse(at) + 1).toISOString()))].sort()
    for (let from = 0; from < ends.length - 1; from += 20) {
      const bounds = ends.slice(from, from + 21)
      if (bounds.length < 2) continue
      const { states } = await readOverview(readingAs(installation, people.admin), { bounds })
      for (const [at, end] of bounds.slice(1).entries()) {
        const expected = new Map<string, number>()
        // Whatever stands earlier in the log counts too, even if its own clock reads a little later.
        const then = fold(events.slice(0, events.findLastIndex((event) => event.at < end) + 1))
        for (const { id, state, retired } of then.statement.values()) {
          if (retired || !underReview.has(present.get(id)?.articleId ?? '')) continue
          expected.set(state, (expected.get(state) ?? 0) + 1)
        }
        const counted = Object.entries(states[at] ?? {}).filter(([, count]) => count !== 0)
        expect(new Map(counted)).toEqual(expected)
      }
    }
  })
  await fc.assert(property, { numRuns: 4, endOnFailure: true })
})
