import type { Installation } from '@assay/newsroom'
import { digestOf, importCapture, openReview } from '@assay/newsroom'
import {
  findActor,
  firstAdminToken,
  inviteMember,
  newToken,
  registerByInvitation,
  setUpInstallation,
} from '@assay/people'
import { type Actor, ReviewError } from '@assay/review'
import type { DemoFiles, DemoPerson } from './demo-files.ts'
import { seedAssessments } from './seed-assessments.ts'

const workspace = { name: 'Harbour Desk', slug: 'demo' }
const maxBytes = 5_242_880

/** Minutes between two acts of the demo's past. */
const pace = 27

/**
 * Fills an empty installation with the demo: its people, its captures, and the review work on them, through the
 * commands that people use, so that the history is a real one. What was cut short is carried on by the next
 * start: every act has its key, and the last capture, left as a draft for the editor, comes last of all.
 *
 * @returns how many statements of the work were not found in the captures as they are cut now; null where the
 *   demo was there already
 */
export async function seedDemo(
  installation: Installation,
  files: DemoFiles,
): Promise<{ missing: number } | null> {
  if (await isSeeded(installation, files)) return null
  const paced = { ...installation, now: pastClock(installation.now(), files.assessments.length + 30) }
  const cast = await seedPeople(paced, files.people)
  const editor = cast.get('editor')
  if (editor === undefined) throw new Error('The demo needs an editor')
  const last = files.captures.at(-1)
  for (const capture of files.captures) {
    if (capture === last) continue
    const { articleIds } = await seedCapture(paced, editor, capture)
    await openReview(paced, {
      actor: editor,
      key: `demo-open-${capture.filename}`,
      input: { articles: articleIds.map((articleId) => ({ articleId, articleVersion: 1 })) },
    })
  }
  const missing = await seedAssessments(paced, cast, files.assessments)
  if (last !== undefined) await seedCapture(paced, editor, last)
  return { missing }
}

function seedCapture(
  installation: Installation,
  actor: Actor,
  { filename, bytes }: DemoFiles['captures'][number],
) {
  const input = { filename, sourceUrl: null, bytes, maxBytes }
  return importCapture(installation, { actor, key: `demo-import-${filename}`, input })
}

async function isSeeded({ database: { prisma } }: Installation, files: DemoFiles): Promise<boolean> {
  const last = files.captures.at(-1)
  if (last === undefined) return true
  return (await prisma.capture.findFirst({ where: { sha256: digestOf(last.bytes) } })) !== null
}

/** A clock that begins some days ago and moves on with every look, until it has caught up. */
function pastClock(present: Date, acts: number): () => Date {
  let at = present.getTime() - acts * pace * 60_000
  return () => {
    at = Math.min(at + pace * 60_000, present.getTime())
    return new Date(at)
  }
}

/** Registers those who are not there yet: the admin first, who invites the others. Gives everyone by their key. */
async function seedPeople(
  installation: Installation,
  people: readonly DemoPerson[],
): Promise<Map<string, Actor>> {
  const admin = people.find(({ role }) => role === 'admin')
  if (admin === undefined) throw new Error('The demo needs an admin')
  const token = await firstAdminToken(installation)
  if (token !== null) await setUpInstallation(installation, { token, workspace, person: registrant(admin) })
  const { id } = await installation.database.prisma.workspace.findUniqueOrThrow({
    where: { slug: workspace.slug },
  })
  const adminActor = await actorOf(installation, admin, id)
  const cast = new Map([[admin.key, adminActor]])
  for (const person of people) {
    if (person === admin) continue
    const key = `demo-invite-${person.key}`
    const invited = await inviteMember(installation, { actor: adminActor, key, input: { role: person.role } })
    await registerByInvitation(installation, { token: invited.token, person: registrant(person) }).catch(
      ignoreUsed,
    )
    cast.set(person.key, await actorOf(installation, person, id))
  }
  return cast
}

/** Nobody ever types this password: the demo signs people in at a click. */
const registrant = ({ name, email }: DemoPerson) => ({ name, email, password: newToken() })

async function actorOf(
  installation: Installation,
  { email }: DemoPerson,
  workspaceId: string,
): Promise<Actor> {
  const user = await installation.database.prisma.user.findUniqueOrThrow({ where: { email } })
  return findActor(installation, { personId: user.id, workspaceId })
}

/** Whoever accepted before the last start was cut short is there already. */
function ignoreUsed(error: unknown): void {
  if (!(error instanceof ReviewError && error.code === 'link-used')) throw error
}
