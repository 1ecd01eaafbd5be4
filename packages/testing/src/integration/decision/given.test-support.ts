import { changePolicy, submitAssessment, takeAssessments } from '@assay/newsroom'
import { readStatementDetail } from '@assay/questions'
import { type Actor, type DecisionTarget, defaultPolicy, type Policy } from '@assay/review'
import {
  buildArticle,
  buildContent,
  buildInstallation,
  buildWorkspace,
  newKey,
  readingAs,
} from '@assay/testing'

/** A command under a key of its own. */
export const command = <Input>(actor: Actor, input: Input) => ({ actor, key: newKey(), input })

/** A workspace with an admin, an editor and two reviewers, and what they do there. */
export async function givenEditors() {
  const built = await buildInstallation()
  const { installation, database } = built
  const { admin, members } = await buildWorkspace(installation, ['editor', 'reviewer', 'reviewer'])
  const [editor, one, other] = members
  if (editor === undefined || one === undefined || other === undefined) throw new Error('people are missing')

  const detail = (statementId: string, actor = editor) =>
    readStatementDetail(readingAs(installation, actor), { statementId })
  const submit = (
    actor: Actor,
    statementId: string,
    value: 'verified' | 'disputed' = 'verified',
    seen = 0,
  ) => {
    const target = { statementId, statementVersion: 1, assessmentVersion: seen }
    return submitAssessment(installation, command(actor, { ...target, content: buildContent({ value }) }))
  }
  const statementIds = async () => {
    const { statements } = await buildArticle(installation, editor, { sentences: 2 })
    return [statements[0]?.id ?? '', statements[1]?.id ?? ''] as const
  }
  /** A statement that one reviewer verified and the other disputed. */
  const contested = async () => {
    const [id] = await statementIds()
    await submit(one, id)
    await submit(other, id, 'disputed')
    return id
  }
  /** What an editor has seen who looks at a statement now. */
  const seen = async (statementId: string): Promise<DecisionTarget> => {
    const { version: statementVersion, decision, assessments } = await detail(statementId)
    const standing = assessments.filter((word) => word.standing && word.rejected === null)
    return {
      ...{ statementId, statementVersion, decisionVersion: decision?.version ?? 0 },
      assessments: standing.map(({ assessmentId, version }) => ({ assessmentId, version })),
    }
  }
  /** The editor takes one of the assessments as it is. */
  const take = async (statementId: string, { index = 0, reason = '' } = {}) => {
    const target = await seen(statementId)
    const assessmentId = target.assessments[index]?.assessmentId ?? ''
    const input = { targets: [{ ...target, assessmentId }], reason }
    return takeAssessments(installation, command(editor, input))
  }
  const setPolicy = async (policy: Partial<Policy>) => {
    const where = { id: admin.workspaceId }
    const { version: workspaceVersion } = await database.prisma.workspace.findUniqueOrThrow({ where })
    const input = { workspaceVersion, policy: { ...defaultPolicy, ...policy } }
    return changePolicy(installation, command(admin, input))
  }
  const stateOf = (id: string) => database.prisma.statement.findUniqueOrThrow({ where: { id } })

  const people = { admin, editor, one, other }
  return { ...built, ...people, detail, submit, statementIds, contested, seen, take, setPolicy, stateOf }
}
