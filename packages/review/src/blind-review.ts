import { z } from 'zod'
import { can } from './abilities.ts'
import type { Role } from './roles.ts'
import { isOnPresentWording, type StatementStanding } from './statement-state.ts'
import { type AssessmentValue, verdictOf } from './value.ts'

/**
 * Until when the words of others are kept from whoever assesses a statement: until an editor reveals the review of
 * the article, or until they have submitted on that statement themselves.
 */
export const blindUntil = ['revealed', 'submitted'] as const
export const blindUntilSchema = z.enum(blindUntil)
export type BlindUntil = z.infer<typeof blindUntilSchema>

/** `off` is a blind review that was switched off before anybody had said anything. */
const blindStatuses = ['blind', 'revealed', 'off'] as const
export const blindStatusSchema = z.enum(blindStatuses)
export type BlindStatus = z.infer<typeof blindStatusSchema>

/** The blind review of an article, as it stands. */
export type BlindReview = { until: BlindUntil; status: BlindStatus }

/**
 * Whether a role is one that a blind review binds: whoever may assess and sees nothing else (rule 5). Whoever decides
 * has to see what was said, so an editor is not bound; what they assess under a blind review is marked as informed.
 */
export const canBeBound = (role: Role): boolean => can(role, 'assess') && !can(role, 'decide')

/** Whether the words of others on a statement are kept from a reviewer who ever submitted on it, or never did. */
export function isHidden(
  review: BlindReview | null,
  { role, hasSubmitted }: { role: Role; hasSubmitted: boolean },
): boolean {
  if (review?.status !== 'blind' || !canBeBound(role)) return false
  return review.until === 'revealed' || !hasSubmitted
}

type OwnWord = { value: AssessmentValue; statementVersion: number }

/** How a statement stands to a reviewer from whom the words of others are kept: by their own alone. */
export function ownStanding(
  own: OwnWord | null,
  { wordingVersion }: { wordingVersion: number },
): StatementStanding {
  if (own === null) return { state: 'open', verdict: null }
  const isPresent = isOnPresentWording({ ...own, wordingVersion })
  return { state: isPresent ? 'assessed' : 'needs-review', verdict: verdictOf(own.value) }
}
