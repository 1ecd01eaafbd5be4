import { anyOf, type ExpressionBuilder, type Tables } from '@assay/db'
import {
  assessmentValueSchema,
  attributionSchema,
  factualitySchema,
  statementStates,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'
import type { Sight } from './sight.ts'

/** A statement with its words, as its article's page shows it. */
export const statementSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.string(),
  paragraph: z.int(),
  start: z.int(),
  version: z.int(),
  /** The version that brought the words as they stand, punctuation and the like aside. */
  wordingVersion: z.int(),
  /** The statements that it was cut out of, where the article was cut anew. */
  lineage: z.array(z.string()),
  attribution: attributionSchema,
  state: z.enum(statementStates),
  verdict: verdictSchema.nullable(),
  /** Whether the newsroom decided it, be it on these words or on earlier ones. */
  decided: z.boolean(),
})
export type StoredStatement = z.infer<typeof statementSchema>

const assessmentSchema = z.object({
  statementId: z.string(),
  reviewerId: z.string(),
  version: z.int(),
  standing: z.boolean(),
  rejected: z.boolean(),
  value: assessmentValueSchema,
  factuality: factualitySchema.nullable(),
  statementVersion: z.int(),
})
export type StoredAssessment = z.infer<typeof assessmentSchema>

/** Finds a statement, a retired one too, with the status of its article; null where there is none. */
export async function findStatement(sight: Sight, statementId: string) {
  const found = await sight
    .statements()
    .innerJoin('article as a', 'a.id', 's.articleId')
    .where('s.id', '=', statementId)
    .select(['s.articleId', 's.version', 's.wordingVersion', 's.retired', 'a.status', isDecided])
    .executeTakeFirst()
  return found ?? null
}

const isDecided = (eb: ExpressionBuilder<Tables & { s: Tables['statement'] }, 's'>) =>
  eb
    .exists(
      eb.selectFrom('decision as d').whereRef('d.statementId', '=', 's.id').where('d.standing', '=', true),
    )
    .$castTo<boolean>()
    .as('decided')
const isRejected = (eb: ExpressionBuilder<Tables & { r: Tables['assessmentRevision'] }, 'r'>) =>
  eb
    .exists(eb.selectFrom('rejection as j').whereRef('j.assessmentRevisionId', '=', 'r.id'))
    .$castTo<boolean>()
    .as('rejected')

type Wanted = { articleId: string; only?: readonly string[] | undefined }

/** Reads the statements of an article in reading order, all of them or those with the given ids. */
export async function readStatementsOf(
  sight: Sight,
  { articleId, only }: Wanted,
): Promise<StoredStatement[]> {
  const all = sight
    .statements()
    .innerJoin('statementText as t', (join) =>
      join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
    )
    .where('s.articleId', '=', articleId)
    .where('s.retired', '=', false)
  const rows = await (only === undefined ? all : all.where('s.id', '=', anyOf(only)))
    .orderBy('s.start')
    .select(['s.id', 't.text', 's.kind', 's.paragraph', 's.start', 's.version', 's.wordingVersion'])
    .select(['s.lineage', 's.attribution', 's.state', 's.verdict', isDecided])
    .execute()
  return z.array(statementSchema).parse(rows)
}

/**
 * Reads the assessments on those statements, withdrawn ones too, by statement and in the order in which they were
 * first made.
 */
export async function readAssessmentsOf(
  sight: Sight,
  { articleId, only }: Wanted,
): Promise<ReadonlyMap<string, readonly StoredAssessment[]>> {
  const all = sight.assessments({ articleId })
  const rows = await (only === undefined ? all : all.where('x.statementId', '=', anyOf(only)))
    .orderBy('x.id')
    .select(['x.statementId', 'x.reviewerId', 'x.version', 'x.standing', 'x.value', 'x.factuality'])
    .select(['r.statementVersion', isRejected])
    .execute()
  const byStatement = new Map<string, StoredAssessment[]>()
  for (const row of z.array(assessmentSchema).parse(rows)) {
    byStatement.set(row.statementId, [...(byStatement.get(row.statementId) ?? []), row])
  }
  return byStatement
}
