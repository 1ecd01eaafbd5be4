import { randomUUID } from 'node:crypto'
import { findActor, inviteMember, registerByInvitation } from '@assay/people'
import type { AssessmentContent, AssessmentValue, Role } from '@assay/review'
import { buildInstallation, buildWorkspace, testPassword } from '@assay/testing'
import type { Caller } from './access-scene.test-support.ts'
import { createCaller } from './router.ts'

export type World = Awaited<ReturnType<typeof buildWorld>>
/** An article and its sentences, in reading order. */
type Article = { articleId: string; captureId: string; statements: readonly string[] }

const key = () => randomUUID()

export function said(value: AssessmentValue, source: string, title: string): AssessmentContent {
  const isTag = value === 'verified' || value === 'disputed'
  const citation = { url: `https://port.example/${source}`, title, publisher: `Office ${title}` }
  return {
    value,
    factuality: null,
    techniques: [],
    rationale: `Said of ${source}: ${title}.`,
    citations: isTag
      ? [{ ...citation, stance: 'supports', quotedPassage: `of ${title}`, accessedOn: null }]
      : [],
  }
}

const textOf = (name: string) =>
  `${name} opens at nine\n\n${['nine', 'ten', 'eleven', 'noon', 'one', 'two', 'three', 'four']
    .map((hour) => `The harbour of ${name} opens at ${hour} on weekdays, says a notice of the port office.`)
    .join('\n\n')}\n`

/**
 * A workspace with one article that is reviewed openly, one where the views of others open after one's own submission,
 * and one where an editor reveals them; `one` and `other` are reviewers, `editor` decides.
 */
export async function buildWorld() {
  const built = await buildInstallation()
  const { installation } = built
  const { admin, workspaceId } = await buildWorkspace(installation, [])
  const here = { workspaceId }
  const callerOf = (personId: string): Caller => createCaller({ installation, personId })
  const join = async (name: string, role: Role) => {
    const { token } = await inviteMember(installation, { actor: admin, key: key(), input: { role } })
    const person = { name, email: `${name.toLowerCase()}@desk.example`, password: testPassword }
    const { personId } = await registerByInvitation(installation, { token, person })
    const { memberId } = await findActor(installation, { personId, workspaceId })
    return { personId, memberId, api: callerOf(personId) }
  }
  const one = await join('Ann', 'reviewer')
  const other = await join('Bob', 'reviewer')
  const third = await join('Cid', 'reviewer')
  const editor = await join('Eve', 'editor')

  const open = async (name: string): Promise<Article> => {
    const bytes = new TextEncoder().encode(textOf(name))
    const upload = { filename: `${name}.txt`, sourceUrl: null, bytes, maxBytes: 1e6 }
    const { captureId, articleIds } = await editor.api.capture.import({ ...here, key: key(), ...upload })
    const [articleId = ''] = articleIds
    await editor.api.article.openReview({ ...here, key: key(), articles: [{ articleId, articleVersion: 1 }] })
    const { statements } = await editor.api.article.review({ ...here, articleId })
    return { articleId, captureId, statements: statements.slice(1).map(({ id }) => id) }
  }
  const openly = await open('Lindmoor')
  const bySubmission = await open('Marlow')
  const byEditor = await open('Norwick')
  // What is discussed before the review is blind goes on meanwhile.
  const begin = (
    about: { articleId: string } | { statementId: string; statementVersion: 1; assessmentId: null },
  ) => one.api.discussion.open({ ...here, key: key(), about, text: 'What is meant here?' })
  const first = bySubmission.statements[0] ?? ''
  const threads = [
    await begin({ articleId: openly.articleId }),
    await begin({ statementId: first, statementVersion: 1, assessmentId: null }),
    await begin({ articleId: byEditor.articleId }),
  ]
  const blind = { ...here, articleVersion: 2 }
  await editor.api.article.blind({
    ...blind,
    key: key(),
    articleId: bySubmission.articleId,
    until: 'submitted',
  })
  await editor.api.article.blind({ ...blind, key: key(), articleId: byEditor.articleId, until: 'revealed' })

  return {
    ...{ installation, here, one, other, third, editor, admin: callerOf(admin.personId) },
    ...{ openly, bySubmission, byEditor, threads },
    key,
    sequence: built.sequence,
    /** Somebody says something of a statement, for the first time or anew. */
    say: async (caller: Caller, statementId: string, content: AssessmentContent) => {
      const detail = await caller.statement.detail({ ...here, statementId })
      const mine = await caller.statement.rows({
        ...here,
        articleId: detail.articleId,
        statementIds: [statementId],
      })
      const assessmentVersion = mine.statements[0]?.own?.version ?? 0
      const target = { statementId, statementVersion: detail.version, assessmentVersion }
      return caller.assessment.submit({ ...here, key: key(), ...target, content })
    },
  }
}
