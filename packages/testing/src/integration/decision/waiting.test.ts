import { listWaiting } from '@assay/questions'
import type { Actor } from '@assay/review'
import { buildArticle, readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { givenEditors } from './given.test-support.ts'

type Asked = Partial<Parameters<typeof listWaiting>[1]>

describe('what waits for a decision', () => {
  let given: Awaited<ReturnType<typeof givenEditors>>
  let articleId: string
  let ids: string[]
  let texts: string[]

  const waiting = (asked: Asked, actor: Actor = given.editor) =>
    listWaiting(readingAs(given.installation, actor), {
      ...{ articleId, search: '', state: 'contested', limit: 100 },
      ...asked,
    })

  beforeAll(async () => {
    given = await givenEditors()
    const built = await buildArticle(given.installation, given.editor, { sentences: 8 })
    articleId = built.articleId
    const body = built.statements.slice(2)
    ids = body.map(({ id }) => id)
    texts = body.map(({ text }) => text)
    const say = async (index: number, one: 'verified' | 'disputed', other: 'verified' | 'disputed') => {
      await given.submit(given.one, ids[index] ?? '', one)
      await given.submit(given.other, ids[index] ?? '', other)
    }
    await say(1, 'verified', 'disputed')
    await say(3, 'disputed', 'verified')
    await say(4, 'verified', 'verified')
    await given.submit(given.one, ids[5] ?? '')
  })

  it('is listed in reading order, by how it stands, with what stands around it', async () => {
    const { statements, counts } = await waiting({})
    expect(statements.map(({ text }) => text)).toEqual([texts[1], texts[3]])
    expect(statements[1]).toMatchObject({ before: [texts[1], texts[2]], after: [texts[4], texts[5]] })
    expect(statements[1]?.number).toBe((statements[0]?.number ?? 0) + 2)
    expect(counts).toEqual({ contested: 2, agreed: 1, 'needs-review': 0, assessed: 1 })
    expect((await waiting({ state: 'agreed' })).statements.map(({ text }) => text)).toEqual([texts[4]])
  })

  it('is paged without leaving anything out or repeating it', async () => {
    const first = await waiting({ limit: 1 })
    const second = await waiting({ limit: 1, cursor: first.next })
    const third = await waiting({ limit: 1, cursor: second.next })
    expect([first, second, third].flatMap(({ statements }) => statements.map(({ text }) => text))).toEqual([
      texts[1],
      texts[3],
    ])
    expect(third.next).toBeNull()
  })

  it('is found by words of the statement, in whatever article', async () => {
    const { statements, counts } = await waiting({ articleId: null, search: texts[3] ?? '' })
    expect(statements.map(({ statementId }) => statementId)).toContain(ids[3])
    expect(statements.map(({ statementId }) => statementId)).not.toContain(ids[1])
    expect(counts.contested).toBe(statements.length)
  })

  it('is not for whoever assessed it themselves', async () => {
    const abilities = async () => (await waiting({})).statements[0]?.abilities
    expect(await abilities()).toContain('decide')
    await given.submit(given.editor, ids[1] ?? '')
    expect(await abilities()).not.toContain('decide')
    expect((await waiting({}, given.admin)).statements[0]?.abilities).toContain('decide')
  })

  it('waits no longer once it is decided', async () => {
    await given.take(ids[3] ?? '')
    const { statements, counts } = await waiting({})
    expect(statements.map(({ statementId }) => statementId)).toEqual([ids[1]])
    expect(counts.contested).toBe(1)
  })
})
