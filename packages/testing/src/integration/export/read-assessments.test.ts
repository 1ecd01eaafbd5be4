import { type AssessmentRecord, assessmentRecordSchema } from '@assay/exchange'
import { importCapture, submitAssessment, withdrawAssessment } from '@assay/newsroom'
import { exportAssessments } from '@assay/questions'
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

const baseUrl = 'https://assay.example'

describe('the export', () => {
  let built: TestInstallation
  let editor: Actor
  let reviewer: Actor

  const submit = (statementId: string, content: object = {}) => {
    const input = { statementId, statementVersion: 1, assessmentVersion: 0, content: buildContent(content) }
    return submitAssessment(built.installation, { actor: reviewer, key: newKey(), input })
  }

  async function read(articleId: string | null): Promise<AssessmentRecord[]> {
    const records: AssessmentRecord[] = []
    const { records: given } = await exportAssessments(readingAs(built.installation, reviewer), {
      articleId,
      baseUrl,
    })
    for await (const record of given) {
      records.push(assessmentRecordSchema.parse(record))
    }
    return records
  }

  beforeAll(async () => {
    built = await buildInstallation()
    const [first, second] = (await buildWorkspace(built.installation, ['editor', 'reviewer'])).members
    if (first === undefined || second === undefined) throw new Error('people are missing')
    editor = first
    reviewer = second
  })

  it('gives what stands of an article, in reading order, and nothing that was withdrawn', async () => {
    const { articleId, statements } = await buildArticle(built.installation, editor, { sentences: 6 })
    const chosen = statements.slice(-4)
    for (const { id } of [...chosen].reverse()) await submit(id)
    const [withdrawn, ...standing] = chosen
    const input = { statementId: withdrawn?.id ?? '', assessmentVersion: 1, reason: '' }
    await withdrawAssessment(built.installation, { actor: reviewer, key: newKey(), input })
    const records = await read(articleId)
    expect(records.map(({ statementText }) => statementText)).toEqual(standing.map(({ text }) => text))
    expect(records[0]).toMatchObject({
      statementUrl: `${baseUrl}/w/harbour/articles/${articleId}?statement=${standing[0]?.id}`,
      rationale: 'The yearbook gives the same number.',
      value: 'verified',
    })
    expect(records[0]?.citations).toHaveLength(1)
  })

  it('gives the whole workspace, page after page, each assessment once', async () => {
    const { statements } = await buildArticle(built.installation, editor, { sentences: 505 })
    for (const { id } of statements) await submit(id, { citations: [], value: 'not-a-claim' })
    const records = await read(null)
    const stored = await built.database.prisma.assessment.count({ where: { standing: true } })
    expect(new Set(records.map(({ assessmentId }) => assessmentId)).size).toBe(stored)
    expect(records).toHaveLength(stored)
    expect(stored).toBeGreaterThan(500)
  })

  it('counts offsets in code points, so that they mean the same in every language', async () => {
    const text =
      '𝒯𝒽𝑒 headline of it\n\nThe 🚢 came in on Monday. The 🚢 left on Tuesday with the evening tide.\n'
    const { articleIds } = await importCapture(built.installation, {
      actor: editor,
      key: newKey(),
      input: { filename: null, sourceUrl: null, bytes: new TextEncoder().encode(text), maxBytes: 10_000 },
    })
    const [articleId = ''] = articleIds
    await built.database.transact((tx) =>
      tx.article.updateMany({ where: { id: articleId }, data: { status: 'in-review' } }),
    )
    const rows = await built.database.prisma.statement.findMany({ where: { articleId } })
    for (const { id, start, end } of rows) {
      const words = text.slice(start, end)
      const last = { technique: 'Doubt', start: words.lastIndexOf(' ') + 1, end: words.length }
      await submit(id, { techniques: [last] })
    }
    const points = [...text]
    const records = await read(articleId)
    expect(records).toHaveLength(rows.length)
    for (const { statementStart, statementEnd, statementText, techniques } of records) {
      const [{ start, end } = { start: null, end: null }] = techniques
      const marked = [...statementText].slice(start ?? 0, end ?? 0).join('')
      expect(marked).toBe(statementText.split(' ').at(-1))
      expect(points.slice(statementStart ?? 0, statementEnd ?? 0).join('')).toBe(statementText)
    }
  })

  it('refuses an article of nobody or of another workspace before its first record', async () => {
    const missing = exportAssessments(readingAs(built.installation, reviewer), {
      articleId: 'nothing',
      baseUrl,
    })
    await expect(missing).rejects.toMatchObject({ code: 'not-found' })
  })
})
