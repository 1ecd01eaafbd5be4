export type Tag = 'verified' | 'disputed' | 'propaganda-framed'

/** How a statement stands, as far as it is drawn: in the strip, as an underline, as a sign in the margin. */
export type Mark = 'open' | 'verified' | 'disputed' | 'framed' | 'set-aside' | 'contested' | 'needs-review'

export const marks: readonly Mark[] = [
  'verified',
  'disputed',
  'framed',
  'contested',
  'needs-review',
  'set-aside',
  'open',
]

const tagMarks: Record<Tag, Mark> = {
  verified: 'verified',
  disputed: 'disputed',
  'propaganda-framed': 'framed',
}

export function markOfTag(tag: Tag): Mark {
  return tagMarks[tag]
}

/** The colour of a mark as text and as a fill of `currentColor`. Open and set aside are quiet. */
export const markTextClass: Record<Mark, string> = {
  open: 'text-unread',
  verified: 'text-verified',
  disputed: 'text-disputed',
  framed: 'text-framed',
  'set-aside': 'text-faint',
  contested: 'text-contested',
  'needs-review': 'text-action',
}
