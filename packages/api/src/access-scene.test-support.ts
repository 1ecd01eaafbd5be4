import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from '@assay/newsroom'
import {
  createWorkspaceByOperator,
  findActor,
  firstAdminToken,
  inviteMember,
  listMyWorkspaces,
  registerByInvitation,
  setUpInstallation,
} from '@assay/people'
import { type Role, roles } from '@assay/review'
import { testDatabase } from '@assay/testing'
import { createCaller } from './router.ts'

export type Caller = ReturnType<typeof createCaller>
export type Scene = Awaited<ReturnType<typeof buildScene>>

const key = () => randomUUID()
const page = (name: string) => `Harbour opens at nine

The harbour of Lindmoor opens at nine on weekdays, says notice ${name} of the port office. Boats wait outside.

The ferry follows an hour later, the office added.
`
const thread = readFileSync(join(import.meta.dirname, '../../../prisma/demo/02-breakwater-forum.txt'), 'utf8')

/**
 * A workspace with somebody in every role and somebody who was deactivated, another workspace with an admin of
 * its own, and makers of whatever a procedure needs to be called with.
 */
export async function buildScene() {
  const now = () => new Date()
  const installation: Installation = {
    database: await testDatabase(),
    now,
    committed: () => {},
    linkSecret: 'of a test',
  }
  const callerOf = (personId: string | null): Caller => createCaller({ installation, personId })
  const person = () => ({
    name: 'Somebody',
    email: `${key()}@desk.example`,
    password: 'four herons by the weir',
  })
  const { personId: adminId } = await setUpInstallation(installation, {
    token: (await firstAdminToken(installation)) ?? '',
    workspace: { name: 'Harbour Desk', slug: 'harbour' },
    person: person(),
  })
  const [workspace] = await listMyWorkspaces(installation, { personId: adminId })
  if (workspace === undefined) throw new Error('The workspace was not created')
  const here = { workspaceId: workspace.id }
  const actor = await findActor(installation, { personId: adminId, ...here })
  const invite = (role: Role = 'reviewer') =>
    inviteMember(installation, { actor, key: key(), input: { role } })
  const register = async (role: Role) =>
    (await registerByInvitation(installation, { token: (await invite(role)).token, person: person() }))
      .personId

  const byRole = new Map<Role, Caller>()
  for (const role of roles) byRole.set(role, callerOf(role === 'admin' ? adminId : await register(role)))
  const admin = callerOf(adminId)
  const newMember = async () =>
    (await findActor(installation, { personId: await register('reviewer'), ...here })).memberId

  const goneId = await register('admin')
  const gone = await findActor(installation, { personId: goneId, ...here })
  await admin.member.deactivate({ ...here, key: key(), memberId: gone.memberId, version: 1, reason: '' })

  const elsewhere = await createWorkspaceByOperator(installation, { name: 'Elsewhere', slug: 'elsewhere' })
  const foreignId = await registerByInvitation(installation, { token: elsewhere.token, person: person() })

  const there = { workspaceId: elsewhere.workspaceId }
  const asked = await callerOf(foreignId.personId).member.invite({ ...there, key: key(), role: 'reviewer' })
  const { personId: bystanderId } = await registerByInvitation(installation, {
    token: asked.token,
    person: person(),
  })

  const importText = async (text: string, sourceUrl: string | null = null) => {
    const upload = {
      filename: 'page.txt',
      sourceUrl,
      bytes: new TextEncoder().encode(text),
      maxBytes: 1e6,
    }
    return admin.capture.import({ ...here, key: key(), ...upload })
  }
  const draft = async () => {
    const { captureId, articleIds } = await importText(page(key()))
    const [articleId = ''] = articleIds
    const statement = await installation.database.prisma.statement.findFirstOrThrow({
      where: { articleId, kind: 'sentence' },
      orderBy: { start: 'asc' },
    })
    return { captureId, articleId, statementId: statement.id, start: statement.start, end: statement.end }
  }
  const recaptured = async () => {
    const address = `https://port.example/notice/${key()}`
    const earlier = await importText(page(key()), address)
    const later = await importText(page(key()), address)
    return { articleId: later.articleIds[0] ?? '', fromArticleId: earlier.articleIds[0] ?? '' }
  }
  const inReview = async () => {
    const made = await draft()
    const articles = [{ articleId: made.articleId, articleVersion: 1 }]
    await admin.article.openReview({ ...here, key: key(), articles })
    return made
  }
  const writtenText = async () => {
    const { statementId } = await inReview()
    const content = {
      value: 'not-a-claim' as const,
      factuality: null,
      techniques: [],
      rationale: key(),
      citations: [],
    }
    const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
    await admin.assessment.submit({ ...here, key: key(), ...target, content })
    const where = { text: content.rationale }
    return (await installation.database.prisma.erasableText.findFirstOrThrow({ where })).id
  }
  const neighbours = async () => (await importText(`${thread}\n${key()}\n`)).articleIds

  return {
    here,
    there,
    nobody: callerOf(null),
    foreigner: callerOf(foreignId.personId),
    gone: callerOf(goneId),
    bystander: callerOf(bystanderId),
    admin,
    as: (role: Role): Caller => byRole.get(role) ?? callerOf(null),
    invite,
    newMember,
    draft,
    recaptured,
    inReview,
    neighbours,
    writtenText,
  }
}
