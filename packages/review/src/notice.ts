/**
 * What people are told of: `mentioned` in a discussion, work that was `assigned` to them, `withdrawn` from them or that
 * `lapsed`, what they said of a statement `sent-back` by an editor, a `decided` statement of which they say otherwise,
 * and own work that is `due-soon` or `late`.
 */
export const noticeKinds = [
  'mentioned',
  'assigned',
  'withdrawn',
  'lapsed',
  'sent-back',
  'decided',
  'due-soon',
  'late',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What an event tells somebody. It names what it is about and repeats none of it. */
export type Told = {
  kind: NoticeKind
  /** Who is told: a person, or whoever submitted a revision of an assessment. */
  to: { personId: string } | { revisionId: string }
  /** What it is about where more than one event may tell of it, so that it is told once; the event itself otherwise. */
  once?: string
  threadId?: string
  commentId?: string
  assignmentId?: string
  /** The note or reason that goes with it. */
  textId?: string | null
}

/** Everybody whom a comment mentions, its author aside: once, however often it is put in other words. */
export const mentionsTold = ({
  mentions,
  threadId,
  commentId,
}: {
  mentions: readonly string[]
  threadId: string
  commentId: string
}): Told[] =>
  [...new Set(mentions)].map((personId) => {
    return { kind: 'mentioned', to: { personId }, once: commentId, threadId, commentId }
  })

/** Whoever had work is told that they have it no more. */
export const endTold = (
  kind: 'withdrawn' | 'lapsed',
  { assigneeId: personId, assignmentId }: { assigneeId: string; assignmentId: string },
  textId: string | null,
): Told => ({ kind, to: { personId }, assignmentId, textId })
