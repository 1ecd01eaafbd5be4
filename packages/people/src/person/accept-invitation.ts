import type { Reader, Transaction } from '@assay/db'
import { namesOf } from '@assay/db'
import { type Installation, type LinkAct, newId, runByLink } from '@assay/newsroom/frame'
import {
  checkInvitation,
  decideJoining,
  type InvitationStanding,
  type LinkActor,
  ReviewError,
  type registerSchema,
  roleSchema,
} from '@assay/review'
import { z } from 'zod'
import { loadInvitation } from '../member/load-invitation.ts'
import { refuseLookAlike } from './look-alike.ts'
import { findLink, useLink } from './one-time-link.ts'
import { explainRegistration, prepareRegistrant, registerPerson } from './register.ts'
import { dropResetLinks } from './reset-password.ts'

/** What somebody who holds an invitation sees before they accept it. */
export const invitationSchema = z.object({
  workspace: z.object({ name: z.string(), slug: z.string() }),
  role: roleSchema,
  invitedBy: z.string().nullable(),
  expiresAt: z.iso.datetime(),
})

/** Where somebody who accepted goes. */
export const joinedSchema = z.object({ personId: z.string(), slug: z.string() })
type Joined = z.infer<typeof joinedSchema>

/**
 * Reads an invitation by its link.
 *
 * @throws ReviewError `link-invalid`, `link-used`, `link-revoked` or `link-expired`
 */
export async function readInvitation(
  { database: { prisma }, now }: Installation,
  { token }: { token: string },
): Promise<z.infer<typeof invitationSchema>> {
  const { invitationId, workspaceId } = await openLink(prisma, token, now())
  const invitation = await prisma.invitation.findUniqueOrThrow({ where: { id: invitationId } })
  const standing = invitationStandingSchema.parse(invitation)
  checkInvitation(standing, now())
  const workspace = await prisma.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const inviter = invitation.invitedById ?? ''
  return {
    workspace: { name: workspace.name, slug: workspace.slug },
    role: standing.role,
    invitedBy: (await namesOf(prisma, [inviter])).get(inviter) ?? null,
    expiresAt: standing.expiresAt.toISOString(),
  }
}

const invitationStandingSchema = z.object({
  id: z.string(),
  role: roleSchema,
  status: z.enum(['open', 'accepted', 'revoked']),
  expiresAt: z.date(),
})

/**
 * Accepts an invitation as somebody new: the account, the person and the member, in one transaction.
 *
 * @throws ReviewError `email-taken`, `password-too-weak`, `name-looks-alike`, or why the link does not work
 */
export async function registerByInvitation(
  installation: Installation,
  { token, person }: z.infer<typeof registerSchema>,
): Promise<Joined> {
  // Looked at first: hashing a password is dear, and nobody without a link may make us do it.
  const { role, workspace } = await readInvitation(installation, { token })
  const registrant = await prepareRegistrant(person, workspace)
  const actor: LinkActor = { kind: 'link-holder', personId: newId() }
  return runByLink(installation, { actor, useLink: useInvitation(token) }, async (act, link) => {
    await refuseLookAlike(act.tx, { ...link, personId: act.actor.personId, name: registrant.name })
    await registerPerson(act, registrant, role)
    return join(act, link)
  }).catch(explainRegistration)
}

/**
 * Accepts an invitation as somebody who has an account: they are now a member of one more workspace.
 *
 * @throws ReviewError `already-member`, `name-looks-alike`, or why the link does not work
 */
export async function joinByInvitation(
  installation: Installation,
  { token, personId }: { token: string; personId: string },
): Promise<Joined> {
  const actor: LinkActor = { kind: 'link-holder', personId }
  return runByLink(installation, { actor, useLink: useInvitation(token) }, async (act, link) => {
    const name = (await namesOf(act.tx, [personId])).get(personId) ?? null
    await refuseLookAlike(act.tx, { ...link, personId, name })
    return join(act, link)
  })
}

type InvitationLink = { invitationId: string; workspaceId: string }
type Accepted = InvitationLink & { invitation: InvitationStanding }

/** Uses the link of an invitation up, with the invitation locked. */
const useInvitation =
  (token: string) =>
  async (tx: Transaction, now: Date): Promise<Accepted> => {
    const link = await openLink(tx, token, now)
    const invitation = await loadInvitation(tx, link)
    await useLink(tx, { token, kind: 'invitation', now })
    return { ...link, invitation }
  }

async function join(act: LinkAct, { workspaceId, invitation }: Accepted): Promise<Joined> {
  const { tx, now } = act
  const { personId } = act.actor
  const member = await tx.member.findUnique({ where: { workspaceId_personId: { workspaceId, personId } } })
  const standing = { invitation, isMember: member !== null, now }
  act.log(workspaceId, invitation.role).record(decideJoining(standing, { personId }, act))
  // An admin elsewhere may hold one: it must not open this workspace.
  await dropResetLinks(tx, personId)
  const { slug } = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  return { personId, slug }
}

async function openLink(reader: Reader | Transaction, token: string, now: Date): Promise<InvitationLink> {
  const { invitationId, workspaceId } = await findLink(reader, { token, kind: 'invitation', now })
  if (invitationId === null || workspaceId === null) throw new ReviewError('link-invalid')
  return { invitationId, workspaceId }
}
