import type { Installation } from '@assay/newsroom'
import { eraseText, submitAssessment, withdrawAssessment } from '@assay/newsroom'
import {
  readArticleThen,
  readDifference,
  readStatementThen,
  readStory,
  readWorkspaceThen,
} from '@assay/questions'
import type { Actor } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  newKey,
  readingAs,
} from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerOf } from './answer-of.test-support.ts'

describe('an article with a change of mind in it', () => {
  let installation: Installation
  let reader: Actor
  let articleId: string
  let statementId: string
  /** The positions of what happened, in its order. */
  const at: Record<'imported' | 'verified' | 'agreed' | 'changed' | 'withdrawn' | 'erased', number> = {
    ...{ imported: 0, verified: 0, agreed: 0, changed: 0, withdrawn: 0, erased: 0 },
  }

  beforeAll(async () => {
    const built = await buildInstallation()
    installation = built.installation
    const { admin, members } = await buildWorkspace(installation)
    const [editor, first, second] = members
    if (editor === undefined || first === undefined || second === undefined)
      throw new Error('people are missing')
    reader = admin
    const note = async (name: keyof typeof at) => {
      await built.sequence()
      const logId = admin.workspaceId
      at[name] = (await built.database.prisma.ledgerEntry.count({ where: { logId } })) - 1
    }
    const article = await buildArticle(installation, editor, { sentences: 4 })
    articleId = article.articleId
    statementId = article.statements[2]?.id ?? ''
    await note('imported')
    const say = (
      actor: Actor,
      assessmentVersion: number,
      rationale: string,
      value: 'verified' | 'disputed',
    ) => {
      const input = { statementId, statementVersion: 1, assessmentVersion }
      const content = buildContent({ value, rationale })
      return submitAssessment(installation, { actor, key: newKey(), input: { ...input, content } })
    }
    await say(first, 0, 'The yearbook says so.', 'verified')
    await note('verified')
    await say(second, 0, 'I counted them.', 'verified')
    await note('agreed')
    await say(first, 1, 'The yearbook was corrected.', 'disputed')
    await note('changed')
    await withdrawAssessment(installation, {
      actor: second,
      key: newKey(),
      input: { statementId, assessmentVersion: 1, reason: 'I miscounted.' },
    })
    await note('withdrawn')
    const { id: textId } = await built.database.prisma.erasableText.findFirstOrThrow({
      where: { text: 'The yearbook says so.' },
    })
    const input = { textId, reason: 'It named somebody.', copies: false }
    await eraseText(installation, { actor: admin, key: newKey(), input })
    await note('erased')
  })

  const statementAt = (position: number | null) =>
    readStatementThen(readingAs(installation, reader), {
      statementId,
      moment: position === null ? null : { position },
    })

  it('shows what was said of a statement at each moment, and says what was erased since', async () => {
    const verified = await statementAt(at.verified)
    expect(verified.statement).toMatchObject({ state: 'assessed', verdict: 'verified' })
    expect(verified.assessments).toMatchObject([
      { value: 'verified', rationale: { text: null, erased: true }, citations: [{ title: 'Yearbook' }] },
    ])
    expect((await statementAt(at.agreed)).statement).toMatchObject({ state: 'agreed', verdict: 'verified' })
    const changed = await statementAt(at.changed)
    expect(changed.statement).toMatchObject({ state: 'contested', verdict: null })
    expect(changed.assessments.map(({ value, rationale }) => [value, rationale.text])).toEqual([
      ['disputed', 'The yearbook was corrected.'],
      ['verified', 'I counted them.'],
    ])
    expect((await statementAt(null)).assessments).toHaveLength(1)
  })

  it('leads from each change to the one before and the one after', async () => {
    const { moment } = await statementAt(at.agreed)
    expect(moment).toMatchObject({
      position: at.agreed,
      previous: at.verified,
      next: at.changed,
      sealed: false,
    })
    expect(moment.change).toMatchObject({ type: 'assessment-submitted', position: at.agreed })
    expect((await statementAt(null)).moment).toMatchObject({ position: at.erased, next: null })
  })

  it('says that it was not there yet, and where it begins', async () => {
    const before = await readArticleThen(readingAs(installation, reader), {
      articleId,
      moment: { position: 0 },
    })
    expect(before).toMatchObject({ article: null, statements: [], moment: { previous: null } })
    const first = await readArticleThen(readingAs(installation, reader), {
      articleId,
      moment: { position: before.moment.next ?? 0 },
    })
    expect(first.article).toMatchObject({ id: articleId, status: 'draft' })
    expect((await statementAt(-5)).moment).toMatchObject({ position: null, at: null, sealed: false })
  })

  it('takes a time for the last event at or before it, however the clocks stood', async () => {
    const { moment } = await statementAt(at.agreed)
    const time = moment.at ?? ''
    const read = (asked: string) =>
      readStatementThen(readingAs(installation, reader), { statementId, moment: { time: asked } })
    expect((await read(time)).moment.position).toBe(at.agreed)
    expect((await read(new Date(Date.parse(time) - 1).toISOString())).moment.position).toBe(at.agreed - 1)
    expect((await read('2001-01-01T00:00:00.000Z')).moment).toMatchObject({ position: null, isToCome: false })
    expect((await read('2999-01-01T00:00:00.000Z')).moment).toMatchObject({
      position: at.erased,
      isToCome: true,
    })
  })

  it('tells two moments apart in the fields that changed', async () => {
    const subject = { scope: 'statement' as const, id: statementId }
    const query = { subject, from: { position: at.changed }, to: { position: at.verified } }
    const { rows, counts, from, to } = await answerOf(readDifference(readingAs(installation, reader), query))
    expect([from.position, to.position]).toEqual([at.verified, at.changed])
    expect(counts).toEqual({ added: 2, changed: 2, removed: 0 })
    expect(rows[0]).toMatchObject({
      ...{ kind: 'statement', change: 'changed' },
      fields: [
        { field: 'state', before: 'assessed', after: 'contested' },
        { field: 'verdict', before: 'verified', after: null },
      ],
    })
    expect(rows[1]).toMatchObject({
      ...{ kind: 'assessment', change: 'changed' },
      fields: [
        { field: 'value', before: 'verified', after: 'disputed' },
        { field: 'rationale', before: { erased: true }, after: 'The yearbook was corrected.' },
      ],
    })
    expect(rows.slice(2).map(({ kind, change }) => `${change} ${kind}`)).toEqual([
      'added assessment',
      'added citation',
    ])
  })

  it('finds no difference between a moment and itself', async () => {
    const moment = { position: at.changed }
    for (const subject of [{ scope: 'workspace' as const }, { scope: 'article' as const, id: articleId }]) {
      const { rows, counts } = await answerOf(
        readDifference(readingAs(installation, reader), { subject, from: moment, to: moment }),
      )
      expect({ rows, counts }).toEqual({ rows: [], counts: { added: 0, changed: 0, removed: 0 } })
    }
  })

  it('shows the workspace before it had the article, and how its statements stood later', async () => {
    const read = (position: number) =>
      answerOf(readWorkspaceThen(readingAs(installation, reader), { moment: { position } }))
    expect((await read(0)).articles).toEqual([])
    const [article] = (await read(at.changed)).articles
    expect(article).toMatchObject({ id: articleId, status: 'in-review', states: { contested: 1 } })
    expect((await read(at.changed)).members).toHaveLength(4)
  })

  it('tells its story from the capture on, page by page, with every turn', async () => {
    const whole = await readStory(readingAs(installation, reader), { articleId, limit: 200 })
    expect(whole.entries.map(({ type }) => type)).toEqual([
      'capture-imported',
      'article-extracted',
      'review-opened',
      'assessment-submitted',
      'assessment-submitted',
      'assessment-submitted',
      'assessment-withdrawn',
      'text-erased',
    ])
    expect(whole.entries.map(({ turn }) => turn && `${turn.before.state} ${turn.after.state}`)).toEqual([
      ...[null, null, null],
      ...['open assessed', 'assessed agreed', 'agreed contested', 'contested assessed'],
      null,
    ])
    const entries: unknown[] = []
    let cursor: number | null = null
    do {
      const page = await readStory(readingAs(installation, reader), { articleId, limit: 3, cursor })
      expect(page).toMatchObject({ total: 8, before: entries.length })
      entries.push(...page.entries)
      cursor = page.next
    } while (cursor !== null)
    expect(entries).toEqual(whole.entries)
  })

  it('is not there for another workspace', async () => {
    const elsewhere = { ...reader, workspaceId: 'elsewhere' }
    const looks = [
      () => readArticleThen(readingAs(installation, elsewhere), { articleId, moment: null }),
      () => readStatementThen(readingAs(installation, elsewhere), { statementId, moment: null }),
      () => readStory(readingAs(installation, elsewhere), { articleId, limit: 10 }),
      () =>
        answerOf(
          readDifference(readingAs(installation, elsewhere), {
            ...{ subject: { scope: 'statement', id: statementId }, from: null, to: null },
          }),
        ),
    ]
    for (const look of looks) await expect(look()).rejects.toMatchObject({ code: 'not-found' })
  })
})
