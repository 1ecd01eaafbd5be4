import { editArticle, importCapture } from '@assay/newsroom'
import { everyArticle, listArticleFacets, listArticles, listArticlesSchema } from '@assay/questions'
import type { Actor } from '@assay/review'
import { buildArticle, readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { command, givenEditors } from '../decision/given.test-support.ts'

const whole = { ...everyArticle, sort: 'latest', limit: 50 }

describe('the list of articles, sorted and apart', () => {
  let given: Awaited<ReturnType<typeof givenEditors>>
  /** Imported one after the other: half done, all agreed, not begun, a draft. */
  let half: string
  let agreed: string
  let untouched: string
  let draft: string
  let statements: string[]

  const list = async (part: object = {}, actor: Actor = given.one) =>
    (
      await listArticles(
        readingAs(given.installation, actor),
        listArticlesSchema.parse({ ...whole, ...part }),
      )
    ).articles
  const ids = async (part: object = {}, actor?: Actor) => (await list(part, actor)).map(({ id }) => id)

  beforeAll(async () => {
    given = await givenEditors()
    const { installation, editor, one, other, submit } = given
    const first = await buildArticle(installation, editor, { sentences: 4 })
    const second = await buildArticle(installation, editor, { sentences: 1 })
    const third = await buildArticle(installation, editor, { sentences: 5 })
    half = first.articleId
    agreed = second.articleId
    untouched = third.articleId
    statements = first.statements.map(({ id }) => id)
    const text = 'A draft of a story\n\nNobody has opened this one for review yet.\n'
    const input = { filename: null, sourceUrl: null, bytes: new TextEncoder().encode(text), maxBytes: 10_000 }
    const { articleIds } = await importCapture(installation, command(editor, input))
    draft = articleIds[0] ?? ''
    for (const [at, id] of statements.entries()) {
      if (at === 0) continue
      await submit(one, id)
      if (at === 2) await submit(other, id, 'disputed')
    }
    for (const { id } of second.statements) {
      await submit(one, id)
      await submit(other, id)
    }
    for (const [articleId, publishedAt] of [
      [half, '2025-11-03'],
      [untouched, '2024-02-29'],
    ] as const) {
      const details = { articleId, articleVersion: 2, correction: { publishedAt } }
      await editArticle(installation, command(editor, details))
    }
    await given.sequence()
  })

  it('is sorted by import, by the day of publication, and by what is left to do', async () => {
    expect(await ids()).toEqual([draft, untouched, agreed, half])
    expect(await ids({ sort: 'oldest' })).toEqual([half, agreed, untouched, draft])
    expect((await ids({ sort: 'published' })).slice(0, 2)).toEqual([half, untouched])
    expect((await ids({ sort: 'left' })).slice(0, 2)).toEqual([untouched, half])
  })

  it.each(['latest', 'oldest', 'published', 'left'] as const)(
    'is paged through as sorted: %s',
    async (sort) => {
      const seen: string[] = []
      let cursor: { key: string; id: string } | null = null
      do {
        const asked = listArticlesSchema.parse({ ...whole, sort, limit: 1, cursor })
        const page: Awaited<ReturnType<typeof listArticles>> = await listArticles(
          readingAs(given.installation, given.one),
          asked,
        )
        seen.push(...page.articles.map(({ id }) => id))
        cursor = page.next
      } while (cursor !== null)
      expect(seen).toEqual(await ids({ sort }))
    },
  )

  it('knows no place of one sort in another', () => {
    const place = (sort: string, key: string) =>
      listArticlesSchema.safeParse({ ...whole, sort, cursor: { key, id: half } }).success
    expect(place('left', '12')).toBe(true)
    for (const key of ['', 'x', '-1', '1.5', '99999999999', '2026-01-01T00:00:00Z']) {
      expect(place('left', key), key).toBe(false)
    }
    for (const key of ['', '12', '0000-01-01T00:00:00Z', '2026-13-01T00:00:00Z']) {
      expect(place('latest', key), key).toBe(false)
    }
  })

  it('keeps drafts, work and finished work apart', async () => {
    expect(await ids({ status: 'draft' })).toEqual([draft])
    expect(await ids({ status: 'in-review' })).toEqual([untouched, half])
    expect(await ids({ status: 'finished' })).toEqual([agreed])
    const { statuses, forMe } = await listArticleFacets(readingAs(given.installation, given.one))
    const counts = Object.fromEntries(statuses.map(({ value, count }) => [value, count]))
    expect(counts).toEqual({ draft: 1, 'in-review': 2, finished: 1 })
    expect(forMe).toBe(2)
  })

  it('shows in what there is something to do for whoever looks', async () => {
    expect(await ids({ forMe: true })).toEqual([untouched, half])
    for (const id of statements.filter((_, at) => at !== 2)) {
      if (id !== statements[0]) await given.submit(given.other, id)
    }
    // The first statement is open for both; the third is contested, and one looks at it again.
    const [, mine] = await list({ forMe: true })
    expect(mine?.foundId).toBe(statements[0])
    await given.submit(given.other, statements[0] ?? '')
    expect((await list({ forMe: true }, given.other)).map(({ foundId }) => foundId)[1]).toBe(statements[2])
  })

  it('names the first statement by which an article was found', async () => {
    expect((await list({ state: 'contested' })).map(({ foundId }) => foundId)).toEqual([statements[2]])
    expect((await list({ verdict: 'verified' })).find(({ id }) => id === half)?.foundId).toBe(statements[0])
    const [found] = await list({ search: 'week 3' })
    expect(found?.foundId).not.toBeNull()
    expect((await list()).map(({ foundId }) => foundId)).toEqual([null, null, null, null])
  })
})
