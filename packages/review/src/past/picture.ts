/** A plain value of a picture. */
export type PictureValue = string | number | boolean | null

export const pictureKinds = [
  ...(['workspace', 'member', 'article', 'statement'] as const),
  ...(['decision', 'assessment', 'citation'] as const),
]
export type PictureKind = (typeof pictureKinds)[number]

/**
 * One thing as it stood: what it is, whose it is, and what could be said of it, field by field. Free texts are
 * named by their ids (`rationaleTextId`, `quotedTextId`), a statement's words by their version: its own, and in
 * `saidOfVersion` those that an assessment was made on where the statement has another wording by then.
 */
export type PictureRow = {
  kind: PictureKind
  /** Unique among rows of its kind, and the same at every moment. */
  id: string
  /** The statement that it belongs to, itself for a statement; null for what belongs to none. */
  statementId: string | null
  /** The person that it is of: the reviewer, or the member. */
  personId: string | null
  fields: Readonly<Record<string, PictureValue>>
}

/** Rows in reading order: a statement is followed by what was said of it. */
export type Picture = readonly PictureRow[]
