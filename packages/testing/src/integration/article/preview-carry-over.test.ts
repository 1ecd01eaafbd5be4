import { type AssessmentRecord, assessmentRecordSchema } from '@assay/exchange'
import { carryOverArticle, compareRecapture, editArticle, withdrawAssessment } from '@assay/newsroom'
import {
  everyEvent,
  exportAssessments,
  listEvents,
  readDifference,
  readStatementDetail,
  statementDetailSchema,
} from '@assay/questions'
import { readingAs } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerOf } from '../past/answer-of.test-support.ts'
import { buildRecaptureDesk, givenStory, type RecaptureDesk, retold, told } from './recapture.test-support.ts'

let desk: RecaptureDesk
beforeAll(async () => {
  desk = await buildRecaptureDesk()
})

describe('the comparison with a later capture', () => {
  it('shows what changed in the order of the later text, and what hangs on it', async () => {
    const { installation, ada, editor } = desk
    const { articleId: fromArticleId, assess, capture } = await givenStory(desk)
    await assess(ada, told.cost)
    await assess(ada, told.shops, { value: 'disputed' })
    const { articleId } = await capture(retold)
    const { rows, counts, earlier, later } = await compareRecapture(installation, editor, {
      articleId,
      fromArticleId,
    })
    expect(counts).toEqual({ identical: 2, cosmetic: 1, material: 1, orphaned: 1, added: 1 })
    expect(earlier).toMatchObject({ articleId: fromArticleId, version: 2, status: 'in-review' })
    expect(later).toMatchObject({ articleId, version: 1 })
    expect(rows.slice(1)).toMatchObject([
      { change: 'identical', before: { text: told.closed, assessments: 0 }, after: { text: retold.closed } },
      {
        change: 'material',
        changes: ['number'],
        before: { text: told.cost, assessments: 1, state: 'assessed', verdict: 'verified' },
        after: { text: retold.cost },
      },
      { change: 'cosmetic', changes: [], before: { text: told.ferry }, after: { text: retold.ferry } },
      { change: 'orphaned', before: { text: told.shops, assessments: 1, verdict: 'disputed' }, after: null },
      { change: 'added', before: null, after: { text: retold.lorries } },
    ])
  })

  it('says what the command then does, details included', async () => {
    const { installation, editor } = desk
    const { articleId: fromArticleId, capture, over, command } = await givenStory(desk)
    const later = await capture(retold)
    const correction = { headline: 'Bridge closed until May', publishedAt: '2026-03-02' }
    const seen = { articleId: later.articleId, articleVersion: 1 }
    await editArticle(installation, command(editor, { ...seen, correction }))
    const told = await compareRecapture(installation, editor, { articleId: later.articleId, fromArticleId })
    expect(told.details.after).toEqual(correction)
    const { input } = await over(later)
    const receipt = await carryOverArticle(installation, command(editor, { ...input, version: 2 }))
    expect(receipt.counts).toEqual(told.counts)
    const { prisma } = installation.database
    expect(await prisma.article.findUniqueOrThrow({ where: { id: fromArticleId } })).toMatchObject(correction)
  })

  it('is refused for what cannot be carried over', async () => {
    const { installation, editor } = desk
    const { articleId: fromArticleId, capture, carryOver, address } = await givenStory(desk)
    const compare = (articleId: string, actor = editor) =>
      compareRecapture(installation, actor, { articleId, fromArticleId })
    const elsewhere = await capture({ ...retold, more: 'And so on.' }, `${address}/2`)
    await expect(compare(elsewhere.articleId)).rejects.toMatchObject({ code: 'addresses-differ' })
    const { articleId } = await carryOver()
    await expect(compare(articleId)).rejects.toMatchObject({ code: 'article-not-editable' })
    await expect(compare(articleId, { ...editor, workspaceId: 'elsewhere' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('after carrying over', () => {
  it('an assessment is shown with the words that it was made on, and with how they changed', async () => {
    const { installation, ada, ben } = desk
    const { assess, carryOver } = await givenStory(desk)
    const { statementId } = await assess(ada, told.cost, {
      techniques: [{ technique: 'Doubt', start: 4, end: 10 }],
    })
    await carryOver()
    await assess(ben, retold.cost)
    const detail = statementDetailSchema.parse(
      await readStatementDetail(readingAs(installation, ada), { statementId }),
    )
    expect(detail).toMatchObject({
      version: 2,
      wordingVersion: 2,
      wording: { before: told.cost, changes: ['number'] },
    })
    const [first, second] = detail.assessments
    expect(first).toMatchObject({ statementVersion: 1, statementText: told.cost, onPresentWording: false })
    expect(first?.statementText.slice(4, 10)).toBe('repair')
    expect(second).toMatchObject({ statementVersion: 2, statementText: retold.cost, onPresentWording: true })
  })

  it('a change of the looks alone is no change of the wording', async () => {
    const { installation, ada } = desk
    const { assess, carryOver } = await givenStory(desk)
    const { statementId } = await assess(ada, told.ferry)
    await carryOver()
    const detail = await readStatementDetail(readingAs(installation, ada), { statementId })
    expect(detail).toMatchObject({ version: 2, wordingVersion: 1, wording: null })
    expect(detail.assessments).toMatchObject([{ statementText: told.ferry, onPresentWording: true }])
  })

  it('an export prints each assessment beside the words that it was made on', async () => {
    const { installation, ada, editor } = desk
    const { articleId, assess, carryOver } = await givenStory(desk)
    for (const words of [told.closed, told.cost, told.ferry, told.shops]) await assess(ada, words)
    await carryOver()
    const records: AssessmentRecord[] = []
    const query = { articleId, baseUrl: 'https://assay.example' }
    for await (const record of (await exportAssessments(readingAs(installation, editor), query)).records) {
      records.push(assessmentRecordSchema.parse(record))
    }
    const outline = records.map(({ statementText, statementStart, onPresentWording, statementState }) => {
      return [statementText, statementStart !== null, onPresentWording, statementState]
    })
    expect(outline).toEqual([
      [told.closed, true, true, 'assessed'],
      [told.cost, false, false, 'needs-review'],
      [told.ferry, false, true, 'assessed'],
    ])
  })

  it('the audit prints a withdrawal beside the words that it takes back, and what was said since beside its own', async () => {
    const { installation, ada } = desk
    const { assess, carryOver, command } = await givenStory(desk)
    const { statementId } = await assess(ada, told.cost)
    await carryOver()
    const input = { statementId, assessmentVersion: 1, reason: '' }
    await withdrawAssessment(installation, command(ada, input))
    await assess(ada, retold.cost)
    const { entries } = await listEvents(readingAs(installation, ada), {
      ...{ ...everyEvent, statementId, limit: 9 },
    })
    expect(entries.map(({ type, statementText }) => [type, statementText])).toEqual([
      ['assessment-submitted', retold.cost],
      ['assessment-withdrawn', told.cost],
      ['assessment-submitted', told.cost],
    ])
  })

  it('the difference of two moments names the earlier words that somebody spoke of', async () => {
    const { installation, ada, ben, sequence } = desk
    const { assess, carryOver } = await givenStory(desk)
    const { statementId } = await assess(ada, told.cost)
    await carryOver()
    await assess(ben, retold.cost)
    await sequence()
    const subject = { scope: 'statement' as const, id: statementId }
    const looking = readDifference(readingAs(installation, ada), { subject, from: { position: 0 }, to: null })
    const { rows } = await answerOf(looking)
    const said = rows.filter(({ kind }) => kind === 'assessment')
    const saidOf = said.map(({ personId, fields }) => {
      return { personId, words: fields.find(({ field }) => field === 'saidOf')?.after ?? null }
    })
    expect(saidOf).toEqual([
      { personId: ada.personId, words: told.cost },
      { personId: ben.personId, words: null },
    ])
  })

  it('words that another says now need review, although they are the same', async () => {
    const { installation, editor } = desk
    const { capture } = await givenStory(desk)
    const said = (name: string) => ({
      ...told,
      shops: `${told.shops}\n\n${name} said the bridge was unsafe.\n\n“Nobody had been asked,” she said.`,
    })
    const words = '“Nobody had been asked,” she said.'
    const earlier = await capture(said('Ada Lund'))
    const later = await capture(said('Ada Berg'))
    const input = { articleId: later.articleId, fromArticleId: earlier.articleId }
    const { rows } = await compareRecapture(installation, editor, input)
    expect(rows.find(({ after }) => after?.text === words)).toMatchObject({
      change: 'material',
      changes: ['attribution'],
      before: { text: words },
    })
  })
})
