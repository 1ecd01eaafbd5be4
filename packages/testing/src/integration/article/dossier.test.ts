import { readDossier } from '@assay/questions'
import { buildArticle, readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { givenEditors } from '../decision/given.test-support.ts'

describe('the dossier of an article', () => {
  let given: Awaited<ReturnType<typeof givenEditors>>
  let articleId: string
  let ids: string[]
  const read = () => readDossier(readingAs(given.installation, given.one), { articleId })

  beforeAll(async () => {
    given = await givenEditors()
    const article = await buildArticle(given.installation, given.editor, { sentences: 3 })
    articleId = article.articleId
    ids = article.statements.map(({ id }) => id)
    await given.submit(given.one, ids[1] ?? '')
    await given.submit(given.other, ids[1] ?? '', 'disputed')
    await given.take(ids[1] ?? '', { index: 1 })
    await given.submit(given.one, ids[2] ?? '')
  })

  it('has every statement in reading order, also where nobody spoke', async () => {
    const { statements } = await read()
    expect(statements.map(({ id }) => id)).toEqual(ids)
    expect(statements[0]).toMatchObject({ state: 'open', decision: null, assessments: [] })
  })

  it('has what each reviewer says in full, and what was decided', async () => {
    const [, decided, assessed] = (await read()).statements
    expect(decided?.decision).toMatchObject({ value: 'disputed', madeBy: 'editor' })
    expect(decided?.assessments.map(({ value }) => value)).toEqual(['verified', 'disputed'])
    const [only] = assessed?.assessments ?? []
    expect(only?.rationale).not.toBe('')
    expect(only?.citations[0]?.url).toBe('https://statistics.example/yearbook')
  })

  it('is not there for an article of another workspace', async () => {
    const elsewhere = { ...given.one, workspaceId: 'elsewhere' }
    await expect(readDossier(readingAs(given.installation, elsewhere), { articleId })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
