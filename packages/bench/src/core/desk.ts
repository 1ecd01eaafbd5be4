import { randomUUID } from 'node:crypto'
import { openDatabase } from '@assay/db'
import { type Installation, importCapture, openReview } from '@assay/newsroom'
import {
  buildAuthentication,
  findActor,
  firstAdminToken,
  inviteMember,
  linkSecretOf,
  registerByInvitation,
  setUpInstallation,
} from '@assay/people'
import type { Actor, Role } from '@assay/review'
import { migrationsFolder } from '../environment.ts'

/** Shared by the desk and the server that is measured, so that the cookies of one hold for the other. */
export const secret = 'a secret of the measurements, longer than 32'
export const origin = 'http://localhost'

/** Sign-in for measurements: one address, and nothing noted. */
export const unwatched = {
  secret,
  baseUrl: origin,
  originOf: () => ({ client: '127.0.0.1', request: 'measured' }),
  securityLog: () => {},
}

export type Desk = {
  workspaceId: string
  slug: string
  articleId: string
  statementIds: string[]
  /** One session for each reviewer. */
  cookies: string[]
}

const password = 'four herons by the weir'

/** A newsroom as it is measured: one article with as many statements as asked for, and its reviewers signed in. */
export async function buildDesk(
  url: string,
  { statements, reviewers }: { statements: number; reviewers: number },
): Promise<Desk> {
  const database = await openDatabase({ kind: 'external', url })
  try {
    await database.migrate(migrationsFolder)
    const installation: Installation = {
      database,
      now: () => new Date(),
      committed: () => {},
      linkSecret: linkSecretOf(secret),
    }
    const token = (await firstAdminToken(installation)) ?? ''
    const workspace = { name: 'Harbour Desk', slug: 'harbour' }
    const person = { name: 'Ada Voss', email: 'ada@desk.example', password }
    const { personId } = await setUpInstallation(installation, { token, workspace, person })
    const { id: workspaceId } = await database.prisma.workspace.findFirstOrThrow()
    const admin = await findActor(installation, { personId, workspaceId })
    const emails: string[] = []
    for (let number = 0; number < reviewers; number++)
      emails.push(await join(installation, admin, 'reviewer', number))
    const articleId = await importArticle(installation, admin, statements)
    const rows = await database.prisma.statement.findMany({ where: { articleId }, orderBy: { start: 'asc' } })
    const authentication = buildAuthentication({ ...unwatched, database, now: installation.now })
    const cookies: string[] = []
    for (const email of emails) cookies.push(await signIn(authentication, email))
    return { workspaceId, slug: workspace.slug, articleId, statementIds: rows.map(({ id }) => id), cookies }
  } finally {
    await database.close()
  }
}

async function join(installation: Installation, admin: Actor, role: Role, number: number): Promise<string> {
  const { token } = await inviteMember(installation, { actor: admin, key: randomUUID(), input: { role } })
  const email = `reviewer-${number}@desk.example`
  await registerByInvitation(installation, { token, person: { name: `Reviewer ${number}`, email, password } })
  return email
}

async function importArticle(installation: Installation, admin: Actor, statements: number): Promise<string> {
  const sentences = Array.from({ length: statements }, (_, index) => {
    const end = index % 5 === 4 ? '\n\n' : ' '
    return `The council counted ${index * 7 + 3} visitors at the ferry terminal in week ${index + 1}, it said.${end}`
  })
  const bytes = new TextEncoder().encode(`Visitors of the year\n\n${sentences.join('')}`)
  const input = { filename: 'visitors.txt', sourceUrl: null, bytes, maxBytes: 5_242_880 }
  const { articleIds } = await importCapture(installation, { actor: admin, key: randomUUID(), input })
  const [articleId = ''] = articleIds
  const targets = articleIds.map((id) => ({ articleId: id, articleVersion: 1 }))
  await openReview(installation, { actor: admin, key: randomUUID(), input: { articles: targets } })
  return articleId
}

async function signIn({ handle }: ReturnType<typeof buildAuthentication>, email: string): Promise<string> {
  const answer = await handle(
    new Request(`${origin}/api/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, password }),
    }),
  )
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`${email} was not signed in: ${await answer.text()}`)
  return cookie
}
