import type { Editorial } from '../evolve/evolve.ts'
import type { EditorialRows } from '../evolve/rows.ts'

/** What was said of each statement, at hand by ids. */
export type Said = {
  /** The assessments of a statement that stand and were not rejected, in the order in which they were first made. */
  assessmentsOf: (statementId: string) => readonly EditorialRows['assessment'][]
  /** The decision of a statement that stands. */
  decisionOf: (statementId: string) => EditorialRows['decision'] | undefined
  /** The citations of a revision, of an assessment or of a decision, in the order in which they were given. */
  citationsOf: (revisionId: string) => readonly EditorialRows['citation'][]
}

/** Indexes what folded tables hold about statements, once for all of them. */
export function indexSaid(tables: Editorial): Said {
  const rejected = new Set([...tables.rejection.values()].map((row) => row.assessmentRevisionId))
  const standing = [...tables.assessment.values()].filter(
    (row) => row.standing && !rejected.has(row.revisionId),
  )
  const decisions = new Map(
    [...tables.decision.values()].filter((row) => row.standing).map((row) => [row.statementId, row]),
  )
  const assessments = groupBy(
    standing.sort((one, other) => (one.id < other.id ? -1 : 1)),
    ({ statementId }) => statementId,
  )
  const citations = groupBy(
    [...tables.citation.values(), ...tables.decisionCitation.values()].sort(
      (one, other) => one.ordinal - other.ordinal,
    ),
    ({ revisionId }) => revisionId,
  )
  return {
    assessmentsOf: (statementId) => assessments.get(statementId) ?? [],
    decisionOf: (statementId) => decisions.get(statementId),
    citationsOf: (revisionId) => citations.get(revisionId) ?? [],
  }
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}
