import type { ErrorCode } from '@assay/review'

/** What leaves a line in the security log, with what each means: docs/security.md lists them too. */
export const securityEvents = {
  'sign-in': 'somebody signed in, was slowed, or gave what is not right',
  'sign-out': 'somebody signed out',
  'password-change': 'somebody changed, or tried to change, their own password',
  'password-reset': 'a reset link was used, or did not work',
  'set-up': 'the first admin was made',
  registration: 'an invitation was accepted by somebody new',
  joining: 'an invitation was accepted by somebody with an account',
  'session-end': 'somebody ended one of their own sessions, or an admin those of a member',
  invitation: 'an invitation was made or taken back',
  'reset-link': 'a link was made by which somebody sets a new password',
  'role-change': 'a member was given another role',
  'access-change': 'a member was deactivated, or let in again',
  erasure: 'a name or a text was erased',
  export: 'assessments, a history, a proof or an original left as a file',
  'key-change': 'a log was given another signing key, or another log was begun',
  'operator-act': 'whoever runs the installation did something to an account from the command line',
  'command-refused': 'a command, or a question that is not everybody’s, was refused',
  'foreign-request': 'a page of another origin tried to use a session',
  fault: 'something failed that should not have',
} as const

export type SecurityEvent = keyof typeof securityEvents

/** Where a request comes from. */
export type RequestOrigin = {
  /** The number of the request, given by the server. */
  request: string
  /** The address, as far as it is believed. */
  client: string
}

export type SecurityEntry = {
  event: SecurityEvent
  outcome: 'done' | 'slowed' | 'refused' | 'failed'
  /** Why it was refused. */
  code?: ErrorCode
  personId?: string | null
  sessionId?: string | null
  workspaceId?: string | null
  /** A keyed hash of what was given as an e-mail address: people type passwords there. */
  account?: string
  /** Which command or question. */
  procedure?: string
  /** What it was done to: the id of a member, an article, a log. */
  subject?: string
  /** For how long an attempt was made to wait, in milliseconds. */
  waited?: number
  /** Under which number the log of faults tells more. */
  fault?: string
} & Partial<RequestOrigin>

export type SecurityLog = (entry: SecurityEntry) => void

/** Notes something in the security log, where who asks and from where is known already. */
export type Note = (entry: SecurityEntry) => void

const longestValue = 200

/** The fields in the order in which they are written; what is not named here is never written. */
const fields = [
  'event',
  'outcome',
  'code',
  'request',
  'client',
  'personId',
  'sessionId',
  'workspaceId',
  'account',
  'procedure',
  'subject',
  'waited',
  'fault',
] as const satisfies readonly (keyof SecurityEntry)[]

/**
 * Builds the security log: one line of JSON for each entry (ASVS 16.2), in ASCII, so that nothing that somebody typed
 * begins a line, moves a cursor or turns the direction of what stands beside it. Writing never throws: a log that is
 * full stops nobody's work.
 *
 * @param write takes one line, its end included
 */
export function buildSecurityLog({
  write,
  now,
  onError = () => {},
}: {
  write: (line: string) => void
  now: () => Date
  onError?: (error: unknown) => void
}): SecurityLog {
  return (entry) => {
    try {
      write(`${securityLine(entry, now())}\n`)
    } catch (error) {
      onError(error)
    }
  }
}

function securityLine(entry: SecurityEntry, at: Date): string {
  const said = fields.flatMap((name) => {
    const value = entry[name]
    if (value === undefined || value === null) return []
    return [[name, typeof value === 'string' ? value.slice(0, longestValue) : value]]
  })
  const line = JSON.stringify({ time: at.toISOString(), log: 'assay-security', ...Object.fromEntries(said) })
  return line.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
