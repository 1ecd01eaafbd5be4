import { setAsideRange, submitAssessment, takeAssessments } from '@assay/newsroom'
import type { Actor } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  newKey,
  unchangedSubmissions,
} from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'

describe('what says nothing new', () => {
  let built: Awaited<ReturnType<typeof buildInstallation>>
  let editor: Actor
  let reviewer: Actor
  let article: Awaited<ReturnType<typeof buildArticle>>

  beforeAll(async () => {
    built = await buildInstallation()
    const { members } = await buildWorkspace(built.installation, ['editor', 'reviewer'])
    const [first, second] = members
    if (first === undefined || second === undefined) throw new Error('people are missing')
    editor = first
    reviewer = second
    article = await buildArticle(built.installation, editor, { sentences: 5 })
  })

  const idAt = (at: number) => article.statements[at]?.id ?? ''
  const target = (at: number, assessmentVersion: number) => {
    return { statementId: idAt(at), statementVersion: 1, assessmentVersion }
  }
  const submit = (at: number, seen: number, content = buildContent()) =>
    submitAssessment(built.installation, {
      actor: reviewer,
      key: newKey(),
      input: { ...target(at, seen), content },
    })
  const events = () => built.database.prisma.event.count()

  it('is refused as an assessment, and leaves no event', async () => {
    await submit(0, 0)
    const before = await events()
    await expect(submit(0, 1)).rejects.toMatchObject({ code: 'nothing-changed' })
    expect(await events()).toBe(before)
    expect(await submit(0, 1, buildContent({ value: 'disputed' }))).toMatchObject({ assessmentVersion: 2 })
    expect(await unchangedSubmissions(built.database)).toEqual([])
  })

  it('is left as it is in a range, whose other statements are set aside', async () => {
    const { articleId } = article
    const range = (targets: ReturnType<typeof target>[]) =>
      setAsideRange(built.installation, {
        actor: reviewer,
        key: newKey(),
        input: { articleId, targets, value: 'not-a-claim', reason: 'A greeting.' },
      })
    await range([target(1, 0)])
    const { receipts } = await range([target(1, 1), target(2, 0)])
    expect(receipts.map(({ statementId }) => statementId)).toEqual([idAt(2)])
    await expect(range([target(1, 1), target(2, 1)])).rejects.toMatchObject({ code: 'nothing-changed' })
  })

  it('is refused as a decision of the same editor on the same basis', async () => {
    await submit(3, 0)
    const { id: assessmentId } = await built.database.prisma.assessment.findFirstOrThrow({
      where: { statementId: idAt(3) },
    })
    const take = (decisionVersion: number) => {
      const seen = { statementId: idAt(3), statementVersion: 1, decisionVersion }
      const targets = [{ ...seen, assessments: [{ assessmentId, version: 1 }], assessmentId }]
      const input = { targets, reason: decisionVersion === 0 ? '' : 'To be sure.' }
      return takeAssessments(built.installation, { actor: editor, key: newKey(), input })
    }
    await take(0)
    const before = await events()
    await expect(take(1)).rejects.toMatchObject({ code: 'nothing-changed' })
    expect(await events()).toBe(before)
  })
})
