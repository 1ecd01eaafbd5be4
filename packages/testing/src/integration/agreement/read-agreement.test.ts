import { rejectAssessments } from '@assay/newsroom'
import { listShared, readAgreement } from '@assay/questions'
import { buildArticle, readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { command, givenEditors } from '../decision/given.test-support.ts'

type Asked = Partial<Parameters<typeof readAgreement>[1]>

describe('agreement', () => {
  let given: Awaited<ReturnType<typeof givenEditors>>
  let articleId: string
  let ids: string[]
  let texts: string[]
  const everything = () => ({ articleId, since: null, until: null })
  const read = (asked: Asked = {}) =>
    readAgreement(readingAs(given.installation, given.one), { ...everything(), ...asked })
  const tag = async (asked: Asked = {}) => (await read(asked)).measured.find(({ name }) => name === 'tag')

  beforeAll(async () => {
    given = await givenEditors()
    const built = await buildArticle(given.installation, given.editor, { sentences: 6 })
    articleId = built.articleId
    ids = built.statements.map(({ id }) => id)
    texts = built.statements.map(({ text }) => text)
    const said = [
      ['verified', 'verified'],
      ['verified', 'disputed'],
      ['disputed', 'disputed'],
      ['verified', 'verified'],
    ] as const
    for (const [index, [one, other]] of said.entries()) {
      await given.submit(given.one, ids[index] ?? '', one)
      await given.submit(given.other, ids[index] ?? '', other)
    }
    await given.submit(given.one, ids[4] ?? '')
  })

  it('is of what stands, and says how much is left out', async () => {
    const { reviewers, pairs } = await read()
    expect(await tag()).toMatchObject({ statements: 4, ratings: 8, percent: 0.75, leftOut: { saidOnce: 1 } })
    // n = 8, 5 verified and 3 disputed; two of eight coincidences differ: 1 - 7 * 2 / (2 * 5 * 3).
    const alpha = (await tag())?.alpha
    expect(alpha?.defined === true ? alpha.value : null).toBeCloseTo(1 - 14 / 30, 10)
    expect(reviewers.map(({ personId }) => personId).sort()).toEqual(
      [given.one.personId, given.other.personId].sort(),
    )
    expect(pairs).toHaveLength(1)
    expect(pairs[0]?.statements).toBe(4)
  })

  it('gives the statements behind each cell of two reviewers', async () => {
    const [pair] = (await read()).pairs
    if (pair === undefined) throw new Error('nobody shares a statement')
    const isTurned = pair.one === given.other.personId
    const cell = (oneSays: 'verified' | 'disputed', otherSays: 'verified' | 'disputed') =>
      listShared(readingAs(given.installation, given.editor), {
        ...everything(),
        ...{ one: pair.one, other: pair.other, oneSays, otherSays },
      })
    const alike = await cell('verified', 'verified')
    expect(alike.statements.map(({ text }) => text)).toEqual([texts[0], texts[3]])
    const differing = isTurned ? await cell('disputed', 'verified') : await cell('verified', 'disputed')
    expect(differing.statements.map(({ statementId }) => statementId)).toEqual([ids[1]])
    const counts = pair.confusion.map((row) => row.slice(0, 2)).slice(0, 2)
    expect(counts.flat().sort()).toEqual([0, 1, 1, 2])
  })

  it('is of a span of time', async () => {
    const revisions = await given.database.prisma.assessmentRevision.findMany({
      orderBy: { submittedAt: 'asc' },
    })
    const [first] = revisions
    const since = first?.submittedAt.toISOString() ?? ''
    expect(await tag({ since })).toMatchObject({ statements: 4 })
    expect(await tag({ until: since })).toMatchObject({ statements: 0, alpha: { defined: false } })
  })

  it('leaves out what was rejected, and says so', async () => {
    const target = await given.seen(ids[1] ?? '')
    const input = { ...target, reason: 'Both rest on one post.' }
    await rejectAssessments(given.installation, command(given.editor, input))
    expect(await tag()).toMatchObject({ statements: 3, percent: 1 })
    expect((await read()).leftOut).toEqual({ earlierWording: 0, informed: 0, rejected: 2 })
  })

  it('is of one article alone, or of all', async () => {
    const other = await buildArticle(given.installation, given.editor, { sentences: 2 })
    await given.submit(given.one, other.statements[0]?.id ?? '')
    await given.submit(given.other, other.statements[0]?.id ?? '')
    expect(await tag({ articleId: null })).toMatchObject({ statements: 4 })
    expect(await tag()).toMatchObject({ statements: 3 })
    await expect(read({ articleId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
