import {
  dropArticle,
  editArticle,
  mergeArticles,
  openReview,
  recutStatements,
  restoreArticle,
  submitAssessment,
} from '@assay/newsroom'
import { everyArticle, listArticles, readCapture, readPassage, readReviewPage } from '@assay/questions'
import { fold, parseEvent } from '@assay/review'
import { readingAs } from '@assay/testing'
import { describe, expect, it } from 'vitest'
import { actorAs, capturesIn, demoFolder, givenNewsroom, importText } from '../capture/given.test-support.ts'

const story =
  'Bridge closed for repair\n\nThe bridge was closed on Monday. It opens again in May, the mayor said.\n'

async function givenStory() {
  const given = await givenNewsroom()
  const { captureId, articleIds } = await importText(given, story)
  const articleId = articleIds[0] ?? ''
  const statements = async () =>
    (await readPassage(readingAs(given.installation, given.editor), { captureId, passage: 0 })).statements
  const words = async () => (await statements()).map(({ start, end }) => story.slice(start, end))
  return { ...given, captureId, articleId, statements, words, seen: { articleId, articleVersion: 1 } }
}

async function givenThread() {
  const given = await givenNewsroom()
  const thread = capturesIn(demoFolder).find(({ name }) => name.includes('forum'))
  const { captureId } = await importText(given, new TextDecoder().decode(thread?.bytes))
  const found = () => readCapture(readingAs(given.installation, given.editor), { captureId })
  const [first, second, ...others] = (await found()).articles.map(({ id, version }) => {
    return { articleId: id, articleVersion: version }
  })
  if (first === undefined || second === undefined) throw new Error('the thread holds several articles')
  return { ...given, captureId, found, first, second, others }
}

describe('correcting a draft', () => {
  it('changes its headline and its date, and every word of the history is kept', async () => {
    const { installation, command, seen } = await givenStory()
    const correction = { headline: 'Bridge to reopen', publishedAt: '2026-03-02' }
    const answer = await editArticle(installation, command({ ...seen, correction }))
    expect(answer).toMatchObject({ version: 2, details: { headline: 'Bridge to reopen' } })
    const event = await installation.database.prisma.event.findFirstOrThrow({
      where: { type: 'article-edited' },
    })
    expect(event.data).toMatchObject({ before: { headline: 'Bridge closed for repair' }, after: correction })
  })

  it('drops it and takes it back', async () => {
    const { installation, command, seen } = await givenStory()
    expect(await dropArticle(installation, command(seen))).toMatchObject({ version: 2, status: 'dropped' })
    const back = await restoreArticle(installation, command({ ...seen, articleVersion: 2 }))
    expect(back).toMatchObject({ version: 3, status: 'draft' })
  })

  it('of two editors at once lets one through and tells the other what stands', async () => {
    const { installation, command, seen } = await givenStory()
    const both = await Promise.allSettled(
      ['One', 'Other'].map((headline) =>
        editArticle(installation, command({ ...seen, correction: { headline } })),
      ),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find((result) => result.status === 'rejected')
    expect(refused?.reason).toMatchObject({
      code: 'stale-version',
      details: { current: { articleVersion: 2 } },
    })
  })

  it('merges two neighbours: one article with the statements of both', async () => {
    const { installation, command, found, first, second } = await givenThread()
    const before = (await found()).articles
    await mergeArticles(installation, command({ first, second }))
    const after = (await found()).articles
    expect(after).toHaveLength(before.length - 1)
    expect(after[0]?.statements).toBe((before[0]?.statements ?? 0) + (before[1]?.statements ?? 0))
    expect(after[0]).toMatchObject({ headline: before[0]?.headline, end: before[1]?.end })
  })

  it('is found by the words of either article after a merge', async () => {
    const { installation, editor, command, first, second } = await givenThread()
    const { statements } = await readReviewPage(readingAs(installation, editor), second)
    await mergeArticles(installation, command({ first, second }))
    const { articles } = await listArticles(readingAs(installation, editor), {
      ...everyArticle,
      sort: 'latest',
      limit: 10,
      search: statements.at(-1)?.text ?? '',
    })
    expect(articles.map(({ id }) => id)).toEqual([first.articleId])
  })

  it('merges no two with another one between', async () => {
    const { installation, command, first, others } = await givenThread()
    const [third] = others
    if (third === undefined) throw new Error('the thread holds a third article')
    const refused = mergeArticles(installation, command({ first, second: third }))
    await expect(refused).rejects.toMatchObject({ code: 'articles-not-adjacent' })
  })
})

describe('cutting anew', () => {
  it('splits a statement and joins the halves again, as they were', async () => {
    const { installation, command, seen, statements, words } = await givenStory()
    const before = await statements()
    const last = before.at(-1)
    if (last === undefined) throw new Error('the story has statements')
    const middle = story.indexOf('the mayor said')
    const cuts = [
      { start: last.start, end: middle },
      { start: middle, end: last.end },
    ]
    const split = await recutStatements(installation, command({ ...seen, statementIds: [last.id], cuts }))
    expect((await words()).slice(-2)).toEqual(['It opens again in May,', 'the mayor said.'])
    const halves = split.created.map(({ id }) => id)
    const whole = [{ start: last.start, end: last.end }]
    await recutStatements(
      installation,
      command({ ...seen, articleVersion: 2, statementIds: halves, cuts: whole }),
    )
    const spans = (rows: typeof before) => rows.map(({ id: _, ...span }) => span)
    expect(spans(await statements())).toEqual(spans(before))
  })

  it('refuses to retire a statement with assessments that stand, in review', async () => {
    const { installation, command, seen, statements } = await givenStory()
    await openReview(installation, command({ articles: [seen] }))
    const [headline, first, second] = await statements()
    if (!headline || !first || !second) throw new Error('the story has three statements')
    const said = { value: 'not-a-claim' as const, factuality: null, rationale: 'Nobody says this.' }
    const target = { statementId: first.id, statementVersion: 1, assessmentVersion: 0 }
    const input = { ...target, content: { ...said, techniques: [], citations: [] } }
    await submitAssessment(installation, { actor: actorAs('reviewer'), key: 'review-1', input })
    const joined = { statementIds: [first.id, second.id], cuts: [{ start: first.start, end: second.end }] }
    const refused = recutStatements(installation, command({ ...seen, articleVersion: 2, ...joined }))
    await expect(refused).rejects.toMatchObject({
      code: 'article-has-assessments',
      details: { assessments: 1 },
    })
  })
})

describe('opening review', () => {
  it('opens all drafts of a capture at once, or none', async () => {
    const { installation, command, found, first, second, others } = await givenThread()
    await dropArticle(installation, command(first))
    const stale = openReview(installation, command({ articles: [first, second, ...others] }))
    await expect(stale).rejects.toMatchObject({ code: 'stale-version' })
    expect((await found()).articles.filter(({ status }) => status === 'in-review')).toEqual([])
    await openReview(installation, command({ articles: [second, ...others] }))
    expect((await found()).articles.map(({ status }) => status)).toEqual([
      'dropped',
      ...[second, ...others].map(() => 'in-review'),
    ])
  })
})

it('folding the events of corrections gives the tables', async () => {
  const { installation, command, first, second, others } = await givenThread()
  const [third] = others
  if (third === undefined) throw new Error('the thread holds a third article')
  await mergeArticles(installation, command({ first, second }))
  await dropArticle(installation, command(third))
  const edited = { ...third, articleVersion: 3, correction: { headline: 'Corrected' } }
  await restoreArticle(installation, command({ ...third, articleVersion: 2 }))
  await editArticle(installation, command(edited))
  const { prisma } = installation.database
  const stored = await prisma.event.findMany({ orderBy: { id: 'asc' } })
  const folded = fold(stored.map(({ nonce: _, ...row }) => parseEvent({ ...row, at: row.at.toISOString() })))
  const plain = (rows: Iterable<{ id: string }>) =>
    JSON.parse(JSON.stringify([...rows].toSorted((a, b) => (a.id < b.id ? -1 : 1))))
  expect(plain(await prisma.article.findMany())).toEqual(plain(folded.article.values()))
  expect(plain(await prisma.statement.findMany())).toEqual(plain(folded.statement.values()))
  expect(plain(await prisma.skippedSpan.findMany())).toEqual(plain(folded.skippedSpan.values()))
})
