import { carryOverArticle, importCapture, openReview, submitAssessment } from '@assay/newsroom'
import type { Actor, AssessmentContent } from '@assay/review'
import { buildContent, buildInstallation, buildWorkspace, newKey, readingAs } from '@assay/testing'
import { readStatementRows, type StatementRow } from '../../../../questions/src/statement/statement-row.ts'
import { sightOf } from '../../../../questions/src/visible/sight.ts'

/** What the story says, sentence by sentence. */
export const told = {
  closed: 'The old bridge over the Lind was closed to all traffic on Monday morning.',
  cost: 'Its repair will cost 12 million crowns, according to the county engineer.',
  ferry: 'A free ferry takes people across the river every twenty minutes.',
  shops: 'Several shops near the northern ramp have asked the town for support.',
}

/** The story with a number and some punctuation changed, a sentence taken out and another put in. */
export const retold = {
  closed: told.closed,
  cost: 'Its repair will cost 21 million crowns, according to the county engineer.',
  ferry: 'A free ferry takes people across the river — every twenty minutes!',
  lorries: 'Heavy lorries are sent over the motorway until further notice from the county.',
}

export type RecaptureDesk = Awaited<ReturnType<typeof buildRecaptureDesk>>

/** A desk of an editor, two reviewers and an auditor; each story on it is one of its own. */
export async function buildRecaptureDesk() {
  const built = await buildInstallation()
  const people = await buildWorkspace(built.installation, ['editor', 'reviewer', 'reviewer', 'auditor'])
  const [editor, ada, ben, auditor] = people.members
  if (!editor || !ada || !ben || !auditor) throw new Error('people are missing')
  return { ...built, admin: people.admin, editor, ada, ben, auditor }
}

/** The story captured at an address and open for review, and what can be done with it. */
export async function givenStory({ installation, editor, ada }: RecaptureDesk) {
  const name = newKey()
  const address = `https://herald.example/${name}`
  const command = <Input>(actor: Actor, input: Input) => ({ actor, key: newKey(), input })
  const capture = async (lines: Record<string, string>, sourceUrl: string | null = address) => {
    const text = `Old bridge ${name.slice(0, 8)} closed for repair\n\n${Object.values(lines).join(' ')}\n`
    const bytes = new TextEncoder().encode(text)
    const upload = { filename: null, sourceUrl, bytes, maxBytes: 1_000_000 }
    const { captureId, articleIds } = await importCapture(installation, command(editor, upload))
    return { captureId, articleId: articleIds[0] ?? '' }
  }
  const first = await capture(told)
  const { articleId } = first
  await openReview(installation, command(editor, { articles: [{ articleId, articleVersion: 1 }] }))

  const row = async (words: string, actor: Actor = ada): Promise<StatementRow> => {
    const rows = await readStatementRows(sightOf(readingAs(installation, actor)), { articleId })
    const found = rows.find(({ text }) => text === words)
    if (found === undefined) throw new Error(`no statement says ${words}`)
    return found
  }
  const assess = async (actor: Actor, words: string, content: Partial<AssessmentContent> = {}) => {
    const { id: statementId, version: statementVersion, own } = await row(words, actor)
    const target = { statementId, statementVersion, assessmentVersion: own?.version ?? 0 }
    const input = { ...target, content: buildContent(content) }
    await submitAssessment(installation, command(actor, input))
    return { statementId, statementVersion }
  }
  /** The command that carries the work over to a later capture, as an editor would give it now. */
  const over = async (later: { articleId: string }) => {
    const { version } = await installation.database.prisma.article.findUniqueOrThrow({
      where: { id: articleId },
    })
    const input = {
      articleId: later.articleId,
      version: 1,
      fromArticleId: articleId,
      fromVersion: version,
    }
    return command(editor, input)
  }
  const carryOver = async (lines: Record<string, string> = retold) => {
    const later = await capture(lines)
    const receipt = await carryOverArticle(installation, await over(later))
    return { ...later, receipt }
  }
  return { ...first, address, command, capture, row, assess, over, carryOver }
}
