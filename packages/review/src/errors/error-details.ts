import { z } from 'zod'
import { abilities } from '../abilities.ts'
import { articleStatuses } from '../evolve/rows.ts'
import { roles } from '../roles.ts'

const id = z.string()
const none = z.object({})
const statement = z.object({ statementId: id })
const twoArticles = z.object({ articleId: id, fromArticleId: id })
const ofValue = z.object({ value: z.string() })
const address = z.object({ url: z.string() })

/** What a not-found names, as far as the caller named it. */
const sought = z
  .object({
    articleId: id,
    assessmentId: id,
    assignmentId: id,
    captureId: id,
    commentId: id,
    eventId: id,
    invitationId: id,
    memberId: id,
    statementId: id,
    textId: id,
    threadId: id,
    workspaceId: id,
    sha256: z.string(),
    slug: z.string().nullable(),
    workspaceSlug: z.string().nullable(),
    email: z.string(),
  })
  .partial()

/** How that stands which a command saw in another version. */
const current = z.union([
  z.object({ articleVersion: z.int(), status: z.enum(articleStatuses) }),
  z.object({ statementVersion: z.int(), assessmentVersion: z.int() }),
  z.object({ statementVersion: z.int(), decisionVersion: z.int() }),
  z.object({ workspaceVersion: z.int() }),
  z.object({ assignments: z.array(z.object({ assignmentId: id, version: z.int() })) }),
  z.object({ assignmentVersion: z.int() }),
  z.object({ statementVersion: z.int() }),
  z.object({ threadVersion: z.int() }),
  z.object({ commentVersion: z.int() }),
  z.object({ id, version: z.int(), role: z.enum(roles), active: z.boolean() }),
])

const stale = z.union([
  z.object({
    ...{ articleId: id.optional(), statementId: id.optional(), workspaceId: id.optional() },
    ...{ threadId: id.optional(), commentId: id.optional(), current },
  }),
  z.object({ table: z.string(), id, expected: z.int().nullable() }),
])

/**
 * Every code with which anything is refused, or fails, and what is told beside it: the one list for the rules, the
 * server, the browser and the command line. Which status a code has is in `packages/api`; what a person reads of it is
 * in each language's catalogue, by code.
 */
export const errorDetails = {
  'not-permitted': z.object({ ability: z.enum(abilities).optional() }),
  'not-found': sought,
  'stale-version': stale,
  'article-not-in-review': z.object({ status: z.enum(articleStatuses) }),
  'article-not-editable': z.object({ articleId: id, status: z.enum(articleStatuses) }),
  'already-assessed': z.object({ articleId: id }),
  'not-blind': z.object({ articleId: id }),
  'closed-under-blind-review': none,
  'article-has-assessments': z.object({ statementIds: z.array(id), assessments: z.int() }),
  'articles-not-adjacent': z.object({ articleId: id.nullable(), mergedId: id.optional() }),
  'addresses-differ': twoArticles,
  'capture-not-later': twoArticles,
  'statement-retired': statement,
  'statement-cut-invalid': z.union([
    z.object({ start: z.int(), end: z.int() }),
    z.object({ statementIds: z.array(id) }),
  ]),
  'rationale-required': ofValue,
  'citation-required': ofValue,
  'technique-required': none,
  'factuality-without-framing': ofValue,
  'factuality-citation-required': z.object({ factuality: z.string() }),
  'technique-outside-statement': z.object({ technique: z.string() }),
  'citation-url-invalid': address,
  'citation-of-itself': address,
  'address-with-credentials': none,
  'nothing-to-withdraw': statement,
  'no-decision': statement,
  'nothing-to-reject': statement,
  'own-statement': statement,
  'reason-required': statement,
  'statement-decided': z.object({ statementIds: z.array(id) }),
  'not-a-reviewer': z.object({ personId: id }),
  'range-outside-article': z.object({ statements: z.int() }),
  'nothing-to-take': z.object({ articleId: id }),
  'no-such-work': z.object({ assignmentId: id }),
  'thread-is-resolved': z.object({ threadId: id }),
  'thread-is-open': z.object({ threadId: id }),
  'mention-unknown': z.object({ personId: id }),
  'nothing-changed': z
    .object({
      articleId: id,
      statementId: id,
      status: z.string(),
      role: z.enum(roles),
      active: z.boolean(),
      slug: z.string(),
    })
    .partial(),
  'last-admin': z.object({ memberId: id }),
  'already-member': z.object({ personId: id }),
  'member-elsewhere': none,
  'email-taken': none,
  'name-looks-alike': none,
  'link-invalid': none,
  'link-expired': none,
  'link-used': none,
  'link-revoked': none,
  'credentials-wrong': none,
  'current-password-wrong': none,
  'opened-elsewhere': z.object({ address: z.string() }),
  'password-too-weak': z.object({ reason: z.enum(['short', 'common', 'contextual']) }),
  'idempotency-mismatch': z.object({ key: z.string() }),
  'workspace-slug-taken': z.object({ slug: z.string().optional() }),
  'capture-empty': none,
  'capture-too-large': none,
  'capture-not-text': none,
  'capture-encoding-invalid': none,
  'capture-nested-too-deep': none,
  'signed-out': none,
  'input-invalid': z.object({ fields: z.array(z.string()) }),
  'command-too-large': none,
  'too-many-requests': none,
  'too-many-streams': z.object({ most: z.int() }),
  busy: none,
  internal: z.object({ id }),
} as const satisfies Record<string, z.ZodType<object>>

export type ErrorCode = keyof typeof errorDetails
export type ErrorDetails = { [Code in ErrorCode]: z.infer<(typeof errorDetails)[Code]> }

/** A code with what is told beside it. */
export type ErrorAnswer = {
  [Code in ErrorCode]: { code: Code; details: ErrorDetails[Code] }
}[ErrorCode]
