import type { Note, SecurityEvent } from '@assay/people'
import type { ErrorCode } from '@assay/review'
import { z } from 'zod'
import { errorAnswerOf } from './error-answer.ts'

/** What leaves a line in the security log when it is done, by its path. */
export const securityEventOf: Readonly<Record<string, SecurityEvent>> = {
  'person.setUp': 'set-up',
  'person.register': 'registration',
  'person.join': 'joining',
  'person.resetPassword': 'password-reset',
  'session.end': 'session-end',
  'member.invite': 'invitation',
  'member.revokeInvitation': 'invitation',
  'member.changeRole': 'role-change',
  'member.deactivate': 'access-change',
  'member.reactivate': 'access-change',
  'member.endSessions': 'session-end',
  'member.issueResetLink': 'reset-link',
  'member.eraseName': 'erasure',
  'text.erase': 'erasure',
  'assessment.export': 'export',
  'decision.export': 'export',
  'ledger.bundle': 'export',
  'proof.event': 'export',
  'capture.original': 'export',
}

/** Refusals of a command that somebody who attacks would meet; the others tell of the work that is done here. */
const suspicious: ReadonlySet<ErrorCode> = new Set([
  'not-permitted',
  'not-found',
  'signed-out',
  'member-elsewhere',
  'last-admin',
  'link-invalid',
  'link-expired',
  'link-used',
  'link-revoked',
  'email-taken',
  'password-too-weak',
  'idempotency-mismatch',
  'input-invalid',
  'command-too-large',
  'too-many-requests',
  'too-many-streams',
])

const namedSchema = z
  .object({
    workspaceId: z.string(),
    memberId: z.string(),
    invitationId: z.string(),
    articleId: z.string(),
    captureId: z.string(),
    eventId: z.string(),
    textId: z.string(),
    statementId: z.string(),
  })
  .partial()

type Outcome = {
  path: string
  type: 'query' | 'mutation' | 'subscription'
  /** What was asked, as it came. */
  given: unknown
  /** What was thrown; null where it was done. */
  error: unknown
}

/** Notes in the security log what was done or refused, as far as it is for there. */
export function noteSecurity(note: Note, { path, type, given, error }: Outcome): void {
  const event = securityEventOf[path]
  const { workspaceId, ...named } = namedSchema.safeParse(given).data ?? {}
  const subject = Object.values(named)[0]
  const about = {
    procedure: path,
    ...(workspaceId === undefined ? {} : { workspaceId }),
    ...(subject === undefined ? {} : { subject }),
  }
  if (error === null) {
    if (event !== undefined) note({ event, outcome: 'done', ...about })
    return
  }
  const { code, details } = errorAnswerOf(error)
  if (code === 'internal') {
    note({ event: 'fault', outcome: 'failed', code, ...about, fault: details.id })
    return
  }
  // A page that was signed out goes on asking by itself, and a link to what is gone is followed every day.
  const isQuestion = type !== 'mutation' && event === undefined
  const counts = isQuestion ? code === 'not-permitted' || 'workspaceId' in details : suspicious.has(code)
  if (counts) note({ event: event ?? 'command-refused', outcome: 'refused', code, ...about })
}
