import { TextError, type TextErrorCode } from '@assay/newsroom'
import { ReviewError, type ReviewErrorCode } from '@assay/review'
import type { TRPCError } from '@trpc/server'

type DomainErrorCode = ReviewErrorCode | TextErrorCode

type Entry = { status: TRPCError['code']; message: string }

/**
 * Every code of the domain, with what the transport makes of it and what a person reads.
 * docs/errors.md is generated from this table; a code without an entry does not compile.
 */
export const errorTable = {
  'not-permitted': { status: 'FORBIDDEN', message: 'Your role in this workspace does not allow that.' },
  'not-found': { status: 'NOT_FOUND', message: 'There is nothing here, or it is not yours to see.' },
  'stale-version': {
    status: 'CONFLICT',
    message: 'This changed while you were writing. Your text is kept; compare the two and decide.',
  },
  'article-not-in-review': {
    status: 'PRECONDITION_FAILED',
    message: 'This article is not open for review. An editor opens it from the import page.',
  },
  'article-not-editable': {
    status: 'PRECONDITION_FAILED',
    message: 'This article can no longer be changed in this way.',
  },
  'article-has-assessments': {
    status: 'PRECONDITION_FAILED',
    message: 'This has assessments that stand; they would be lost. Withdraw them first.',
  },
  'articles-not-adjacent': {
    status: 'BAD_REQUEST',
    message: 'Only two neighbouring articles of one capture can be merged.',
  },
  'addresses-differ': {
    status: 'BAD_REQUEST',
    message: 'These two were not captured at the same address, so no work can be carried over between them.',
  },
  'capture-not-later': {
    status: 'BAD_REQUEST',
    message: 'Work is carried over to a later capture, and this one is not later.',
  },
  'statement-retired': {
    status: 'CONFLICT',
    message: 'This statement was cut anew. Reload to see the statements that took its place.',
  },
  'statement-cut-invalid': {
    status: 'BAD_REQUEST',
    message: 'The cut leaves text that belongs to no statement, or to two.',
  },
  'rationale-required': { status: 'BAD_REQUEST', message: 'Say why: a rationale is needed.' },
  'citation-required': {
    status: 'BAD_REQUEST',
    message: 'Verified and disputed need at least one source.',
  },
  'technique-required': {
    status: 'BAD_REQUEST',
    message: 'Propaganda-framed needs at least one technique.',
  },
  'factuality-without-framing': {
    status: 'BAD_REQUEST',
    message: 'Factuality is given beside propaganda-framed only.',
  },
  'factuality-citation-required': {
    status: 'BAD_REQUEST',
    message: 'A factuality of verified or disputed needs at least one source.',
  },
  'technique-outside-statement': {
    status: 'BAD_REQUEST',
    message: 'The marked words lie outside the statement.',
  },
  'citation-url-invalid': {
    status: 'BAD_REQUEST',
    message: 'The address of a source must begin with http:// or https://.',
  },
  'citation-of-itself': {
    status: 'BAD_REQUEST',
    message: 'An article cannot be its own source.',
  },
  'nothing-to-withdraw': { status: 'CONFLICT', message: 'You have no standing assessment here.' },
  'nothing-changed': { status: 'BAD_REQUEST', message: 'Nothing was changed.' },
  'last-admin': {
    status: 'PRECONDITION_FAILED',
    message: 'A workspace keeps at least one admin. Make somebody else admin first.',
  },
  'already-member': { status: 'CONFLICT', message: 'This person is a member already.' },
  'member-elsewhere': {
    status: 'FORBIDDEN',
    message:
      'This person also belongs, or belonged, to a workspace where you are not an admin, so this is not yours alone to do. Whoever runs this installation can, with `assay user reset` or `assay user erase-name`.',
  },
  'email-taken': {
    status: 'CONFLICT',
    message: 'There is an account with this address. Sign in with it, then open the link again.',
  },
  'link-invalid': { status: 'NOT_FOUND', message: 'This link is not valid. Ask an admin for a new one.' },
  'link-expired': { status: 'NOT_FOUND', message: 'This link has expired. Ask an admin for a new one.' },
  'link-used': { status: 'NOT_FOUND', message: 'This link was used already. Ask an admin for a new one.' },
  'link-revoked': {
    status: 'NOT_FOUND',
    message: 'This invitation was taken back. Ask an admin for a new one.',
  },
  'password-too-weak': {
    status: 'BAD_REQUEST',
    message: 'This password is easy to guess. Take 12 characters or more, such as four words of your own.',
  },
  'idempotency-mismatch': {
    status: 'CONFLICT',
    message: 'The same key came with two different commands. Reload and try again.',
  },
  'workspace-slug-taken': { status: 'CONFLICT', message: 'There is a workspace at this address.' },
  'capture-empty': { status: 'BAD_REQUEST', message: 'There is no text in this. Nothing was stored.' },
  'capture-too-large': {
    status: 'PAYLOAD_TOO_LARGE',
    message: 'This is larger than a capture may be here. Nothing was stored; paste the part that matters.',
  },
  'capture-not-text': {
    status: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'This is a binary file, not a text. Nothing was stored; save the page as .txt, .md or .html.',
  },
  'capture-encoding-invalid': {
    status: 'UNPROCESSABLE_CONTENT',
    message: 'The letters of this file cannot be read. Nothing was stored; save it anew as UTF-8.',
  },
  'capture-nested-too-deep': {
    status: 'UNPROCESSABLE_CONTENT',
    message: 'This page is built too deep to be read. Nothing was stored; paste its text instead.',
  },
} as const satisfies Record<DomainErrorCode, Entry>

/** The domain error behind what was thrown, as it goes to the client; null for anything else. */
export function domainErrorOf(
  cause: unknown,
): { code: DomainErrorCode; details: Readonly<Record<string, unknown>> } | null {
  if (cause instanceof ReviewError) return { code: cause.code, details: cause.details }
  return cause instanceof TextError ? { code: cause.code, details: {} } : null
}
