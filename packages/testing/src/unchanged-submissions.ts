import type { Database } from '@assay/db'

/**
 * The assessments of which a revision says what the revision before it said of the same words, which was neither
 * withdrawn nor rejected. There should be none: an event says that something changed.
 */
export async function unchangedSubmissions({ prisma }: Database): Promise<string[]> {
  const revisions = await prisma.assessmentRevision.findMany({
    include: { citations: { orderBy: { ordinal: 'asc' } }, rejection: true },
  })
  const texts = await prisma.erasableText.findMany()
  const textOf = (textId: string | null) => texts.find(({ id }) => id === textId)?.text ?? null
  const said = (revision: (typeof revisions)[number]) =>
    JSON.stringify([
      ...[revision.statementVersion, revision.value, revision.factuality, revision.techniques],
      textOf(revision.rationaleTextId),
      revision.citations.map(({ originalUrl, title, publisher, stance, quotedTextId, accessedOn }) => {
        return [originalUrl, title, publisher, stance, textOf(quotedTextId), accessedOn]
      }),
    ])
  const before = new Map(revisions.map((each) => [`${each.assessmentId} ${each.version}`, each]))
  return revisions.flatMap((revision) => {
    const earlier = before.get(`${revision.assessmentId} ${revision.version - 1}`)
    const isSame = earlier !== undefined && earlier.rejection === null && said(earlier) === said(revision)
    return isSame ? [revision.assessmentId] : []
  })
}
