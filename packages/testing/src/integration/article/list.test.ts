import { importCapture, submitAssessment } from '@assay/newsroom'
import {
  articleFacetsSchema,
  articlePageSchema,
  everyArticle,
  listArticleFacets,
  listArticles,
  listArticlesSchema,
  readArticleRows,
} from '@assay/questions'
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

describe('the list of articles', () => {
  let built: TestInstallation
  let editor: Actor
  let a: Actor
  let b: Actor
  const ids: string[] = []

  const list = async (part: object = {}) =>
    articlePageSchema.parse(
      await listArticles(
        readingAs(built.installation, a),
        listArticlesSchema.parse({ ...everyArticle, sort: 'latest', limit: 100, ...part }),
      ),
    )
  const idsOf = async (part: object) => (await list(part)).articles.map(({ id }) => id)

  const submit = (actor: Actor, statementId: string, content: object = {}) => {
    const input = { statementId, statementVersion: 1, assessmentVersion: 0, content: buildContent(content) }
    return submitAssessment(built.installation, { actor, key: newKey(), input })
  }

  beforeAll(async () => {
    built = await buildInstallation()
    const { members } = await buildWorkspace(built.installation, ['editor', 'reviewer', 'reviewer'])
    const [first, second, third] = members
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('people are missing')
    editor = first
    a = second
    b = third
    for (const title of ['The first of them', '100% of the second', 'The third_of them']) {
      const { articleId, statements } = await buildArticle(built.installation, editor, {
        sentences: 6,
        title,
      })
      ids.push(articleId)
      if (title.startsWith('100%')) {
        const [one, two, three] = statements.slice(-3)
        await submit(a, one?.id ?? '')
        await submit(a, two?.id ?? '', { value: 'disputed' })
        await submit(b, two?.id ?? '')
        await submit(b, three?.id ?? '', { value: 'not-a-claim', citations: [] })
      }
    }
    await importCapture(built.installation, {
      actor: editor,
      key: newKey(),
      input: {
        filename: null,
        sourceUrl: null,
        bytes: new TextEncoder().encode('A draft of a story\n\nNobody has opened this one for review yet.\n'),
        maxBytes: 10_000,
      },
    })
    await built.sequence()
  })

  it('gives the latest first, with a tick for each statement and whoever reviewed', async () => {
    const { articles, reviewers } = await list({ status: 'in-review' })
    expect(articles.map(({ id }) => id)).toEqual([...ids].reverse())
    const reviewed = articles.find(({ id }) => id === ids[1])
    expect(reviewed?.strip.slice(-3)).toEqual([
      { state: 'assessed', verdict: 'verified' },
      { state: 'contested', verdict: null },
      { state: 'assessed', verdict: 'set-aside' },
    ])
    expect(reviewed?.reviewerIds.toSorted()).toEqual([a.personId, b.personId].toSorted())
    expect(reviewers.map(({ personId }) => personId).toSorted()).toEqual([a.personId, b.personId].toSorted())
  })

  it('filters by status, state and tag', async () => {
    expect(await idsOf({ status: 'draft' })).toHaveLength(1)
    expect(await idsOf({ state: 'contested' })).toEqual([ids[1]])
    expect(await idsOf({ verdict: 'set-aside' })).toEqual([ids[1]])
    expect(await idsOf({ verdict: 'propaganda-framed' })).toEqual([])
    expect(await idsOf({ state: 'contested', status: 'draft' })).toEqual([])
  })

  it('finds words of headlines and of statements, and takes no sign in them for a wildcard', async () => {
    expect(await idsOf({ search: 'SECOND' })).toEqual([ids[1]])
    expect(await idsOf({ search: 'nobody has opened' })).toHaveLength(1)
    expect(await idsOf({ search: '100%' })).toEqual([ids[1]])
    expect(await idsOf({ search: 'third_of' })).toEqual([ids[2]])
    expect(await idsOf({ search: 'thirdXof' })).toEqual([])
    expect(await idsOf({ search: '\\' })).toEqual([])
  })

  it('pages through everything without leaving out or repeating', async () => {
    const whole = await idsOf({})
    const seen: string[] = []
    let cursor = null
    do {
      const page = await list({ limit: 1, cursor })
      seen.push(...page.articles.map(({ id }) => id))
      cursor = page.next
    } while (cursor !== null)
    expect(seen).toEqual(whole)
  })

  it('reads single rows anew, as far as the filter still lets them through', async () => {
    const rows = (part: object) =>
      readArticleRows(readingAs(built.installation, a), { ...everyArticle, articleIds: ids, ...part })
    expect((await rows({})).articles).toEqual((await list({ status: 'in-review' })).articles)
    expect((await rows({ state: 'contested' })).articles.map(({ id }) => id)).toEqual([ids[1]])
    const foreign = { ...a, workspaceId: 'elsewhere' }
    const none = await readArticleRows(readingAs(built.installation, foreign), {
      ...everyArticle,
      articleIds: ids,
    })
    expect(none.articles).toEqual([])
  })

  it('counts for every choice what the filter by it finds', async () => {
    const facets = articleFacetsSchema.parse(await listArticleFacets(readingAs(built.installation, a)))
    expect(facets.captures).toBe(4)
    const choices = [
      ['statuses', 'status'],
      ['states', 'state'],
      ['verdicts', 'verdict'],
      ['languages', 'language'],
      ['publishers', 'publisher'],
    ] as const
    for (const [facet, field] of choices) {
      for (const { value, count } of facets[facet]) {
        expect(await idsOf({ [field]: value }), `${facet} ${value}`).toHaveLength(count)
      }
    }
    expect(facets.states.find(({ value }) => value === 'contested')?.count).toBe(1)
  })

  it('finds words across the typography that they are printed in, and their forms', async () => {
    const printed =
      'Typography of the quay\n\nThe ten\u00A0ships of the \u201CBlue\u201D line left the har\u00ADbour, said Kravc\u030Cenko of the self\u2011made самолёт.\n'
    const upload = {
      filename: 'quay.txt',
      sourceUrl: null,
      bytes: new TextEncoder().encode(printed),
      maxBytes: 1e6,
    }
    const { articleIds } = await importCapture(built.installation, {
      actor: editor,
      key: newKey(),
      input: upload,
    })
    for (const search of [
      'ten ships',
      'the "blue" line',
      'Harbour, said',
      'kravčenko',
      'self-made',
      'САМОЛЕТ',
      'само\u200Bлёт',
    ]) {
      expect(await idsOf({ search, status: 'draft' }), search).toEqual(articleIds)
    }
    expect(await idsOf({ search: 'kravcenko', status: 'draft' })).toEqual([])
  })
})
