import { typedSql, typedTables } from '@assay/db'
import { personOf, techniques, viewerCan } from '@assay/review'
import { z } from 'zod'
import type { Sight } from './sight.ts'

/**
 * What is counted of a workspace, each in groups of parts:
 * - `publishers`, `sources`, `techniques`: settled statements, by what stands of them
 * - `age`: statements that wait, by how long they have stood so, and how
 * - `assessed`, `decided`: statements that somebody spoke of, by the stretch of time, and who
 * - `time`: decided statements, by how long it took from the import to their first decision
 */
export const figures = ['publishers', 'sources', 'techniques', 'age', 'assessed', 'decided', 'time'] as const
export type Figure = (typeof figures)[number]

/** Stretches of time, one after the other: each begins where the one before ends, and the last of all ends there. */
export type Stretches = { bounds: readonly Date[]; now: Date }

/** The days after which something counts as older. */
const ageDays = [1, 3, 7, 30] as const

const settledStates = ['agreed', 'decided', 'published', 'corrected'] as const
const waitingStates = ['open', 'assessed', 'contested', 'needs-review'] as const

/** The statements that stand in articles under review. */
const standing = (sight: Sight) =>
  sight
    .statements()
    .innerJoin('article as a', 'a.id', 's.articleId')
    .where('a.status', '=', 'in-review')
    .where('s.retired', '=', false)

/** When each statement came to stand as it does. */
const lastTurns = (sight: Sight) =>
  sight
    .turns()
    .groupBy('n.statementId')
    .select(['n.statementId', (eb) => eb.fn.max('n.at').as('at')])

const array = (bounds: readonly Date[]) =>
  typedSql<Date[]>`${bounds.map((bound) => bound.toISOString())}::timestamptz[]`

/** In which of the stretches a moment lies, from 1; 0 is before them all. */
const stretchOf = (column: string, { bounds }: Stretches) =>
  typedSql<string>`width_bucket(${typedSql.ref(column)}, ${array(bounds)})::text`

const isWithin = (column: string, { bounds }: Stretches) =>
  typedSql<boolean>`${typedSql.ref(column)} >= (${array(bounds)})[1]
    and ${typedSql.ref(column)} < (${array(bounds)})[${bounds.length}::int]`

/** How old something is, from 0 for the youngest: the number of `ageDays` that it has lived. */
const ageOf = (seconds: ReturnType<typeof typedSql<number>>) =>
  typedSql<string>`width_bucket((${seconds} / 86400)::float8, ${[...ageDays]}::float8[])::text`

const settled = (sight: Sight, stretches: Stretches) =>
  standing(sight)
    .innerJoin(lastTurns(sight).as('l'), 'l.statementId', 's.id')
    .where('s.state', 'in', settledStates)
    .where(isWithin('l.at', stretches))

const publishers = (sight: Sight, stretches: Stretches) =>
  settled(sight, stretches).select([
    's.id as statementId',
    typedSql<string>`coalesce(a.publisher, '')`.as('group'),
    's.verdict as part',
  ])

/** What somebody's standing word of it or the standing decision cites. */
const sources = (sight: Sight, stretches: Stretches) =>
  settled(sight, stretches)
    .innerJoin('assessment as x', 'x.statementId', 's.id')
    .innerJoin('citation as c', 'c.revisionId', 'x.revisionId')
    .where('x.standing', '=', true)
    .select(['s.id as statementId', 'c.sourceId as group', 's.verdict as part'])
    .union(
      settled(sight, stretches)
        .innerJoin('decision as d', 'd.statementId', 's.id')
        .innerJoin('decisionCitation as c', 'c.revisionId', 'd.revisionId')
        .where('d.standing', '=', true)
        .select(['s.id as statementId', 'c.sourceId as group', 's.verdict as part']),
    )

/** Every technique, and whether a list of marks names it. */
const technique = typedSql<{ name: string }>`unnest(${[...techniques]}::text[])`
const isMarked = typedSql<boolean>`r.techniques @> jsonb_build_array(jsonb_build_object('technique', k.name))`

const marked = (sight: Sight, stretches: Stretches) =>
  settled(sight, stretches)
    .innerJoin('assessment as x', 'x.statementId', 's.id')
    .innerJoin('assessmentRevision as r', 'r.id', 'x.revisionId')
    .innerJoin(technique.as<'k'>(typedSql`k(name)`), (join) => join.on(isMarked))
    .where('x.standing', '=', true)
    .select(['s.id as statementId', 'k.name as group', 's.verdict as part'])
    .union(
      settled(sight, stretches)
        .innerJoin('decision as d', 'd.statementId', 's.id')
        .innerJoin('decisionRevision as r', 'r.id', 'd.revisionId')
        .innerJoin(technique.as<'k'>(typedSql`k(name)`), (join) => join.on(isMarked))
        .where('d.standing', '=', true)
        .select(['s.id as statementId', 'k.name as group', 's.verdict as part']),
    )

const age = (sight: Sight, { now }: Stretches) =>
  standing(sight)
    .innerJoin(lastTurns(sight).as('l'), 'l.statementId', 's.id')
    .where('s.state', 'in', waitingStates)
    .select([
      's.id as statementId',
      ageOf(typedSql<number>`extract(epoch from ${now.toISOString()}::timestamptz - l.at)`).as('group'),
      's.state as part',
    ])

/** Whose work is counted: everybody's for whoever leads or audits, and one's own. */
function isShown(column: string, { viewer }: Sight) {
  if (viewerCan(viewer, 'read-work')) return typedSql<boolean>`true`
  return typedSql<boolean>`${typedSql.ref(column)} = ${personOf(viewer) ?? ''}`
}

const assessed = (sight: Sight, stretches: Stretches) =>
  sight
    .assessments('workspace')
    .innerJoin('assessmentRevision as v', 'v.assessmentId', 'x.id')
    .where(isWithin('v.submittedAt', stretches))
    .where(isShown('x.reviewerId', sight))
    .select(['x.statementId', stretchOf('v.submittedAt', stretches).as('group'), 'x.reviewerId as part'])

const decided = (sight: Sight, stretches: Stretches) =>
  sight
    .statements()
    .innerJoin('decision as d', 'd.statementId', 's.id')
    .innerJoin('decisionRevision as v', 'v.decisionId', 'd.id')
    .where('v.deciderId', 'is not', null)
    .where(isWithin('v.decidedAt', stretches))
    .where(isShown('v.deciderId', sight))
    .select([
      's.id as statementId',
      stretchOf('v.decidedAt', stretches).as('group'),
      typedSql<string>`v.decider_id`.as('part'),
    ])

/** How long it took until the first decision of each statement, in seconds. */
const decisionTimes = (sight: Sight, stretches: Stretches) =>
  standing(sight)
    .innerJoin('decision as d', 'd.statementId', 's.id')
    .innerJoin('decisionRevision as v', (join) =>
      join.onRef('v.decisionId', '=', 'd.id').on('v.version', '=', 1),
    )
    .where('d.standing', '=', true)
    .where(isWithin('v.decidedAt', stretches))
    .select([
      's.id as statementId',
      typedSql<number>`extract(epoch from v.decided_at - a.created_at)`.as('took'),
    ])

const time = (sight: Sight, stretches: Stretches) =>
  typedTables(sight.reader)
    .selectFrom(decisionTimes(sight, stretches).as('t'))
    .select([
      't.statementId',
      ageOf(typedSql<number>`t.took`).as('group'),
      typedSql<string>`'decided'`.as('part'),
    ])

type FigureRow = { statementId: string; group: string; part: string }

/** The statements of a figure, each with the group and the part that it is counted in; some are in several. */
function rowsOf(sight: Sight, figure: Figure, stretches: Stretches) {
  switch (figure) {
    case 'publishers':
      return publishers(sight, stretches).$castTo<FigureRow>().as('f')
    case 'sources':
      return sources(sight, stretches).$castTo<FigureRow>().as('f')
    case 'techniques':
      return marked(sight, stretches).$castTo<FigureRow>().as('f')
    case 'age':
      return age(sight, stretches).$castTo<FigureRow>().as('f')
    case 'assessed':
      return assessed(sight, stretches).$castTo<FigureRow>().as('f')
    case 'decided':
      return decided(sight, stretches).$castTo<FigureRow>().as('f')
    case 'time':
      return time(sight, stretches).$castTo<FigureRow>().as('f')
  }
}

const countsSchema = z.array(
  z.object({ group: z.string(), part: z.string(), count: z.coerce.number().int() }),
)
export type FigureCounts = z.infer<typeof countsSchema>

/** How many statements are in each part of each group. */
export async function countFigure(sight: Sight, figure: Figure, stretches: Stretches): Promise<FigureCounts> {
  const rows = await typedTables(sight.reader)
    .selectFrom(rowsOf(sight, figure, stretches))
    .groupBy(['f.group', 'f.part'])
    .select(['f.group', 'f.part', (eb) => eb.fn.count('f.statementId').distinct().as('count')])
    .execute()
  return countsSchema.parse(rows)
}

/** The statements in one part of a group, by id. */
export async function readFigureIds(
  sight: Sight,
  { figure, group, part }: { figure: Figure; group: string; part: string },
  stretches: Stretches,
): Promise<string[]> {
  const rows = await typedTables(sight.reader)
    .selectFrom(rowsOf(sight, figure, stretches))
    .where('f.group', '=', group)
    .where('f.part', '=', part)
    .select('f.statementId')
    .distinct()
    .execute()
  return rows.map(({ statementId }) => statementId)
}

const tookSchema = z.array(z.number()).length(3).nullable()

/** From the import to the first decision, in seconds: a quarter, half and three quarters took no longer. */
export async function readDecisionTime(sight: Sight, stretches: Stretches): Promise<number[] | null> {
  const found = await typedTables(sight.reader)
    .selectFrom(decisionTimes(sight, stretches).as('t'))
    .select(
      typedSql<
        number[] | null
      >`percentile_cont(array[0.25, 0.5, 0.75]) within group (order by t.took::float8)`.as('took'),
    )
    .executeTakeFirst()
  return tookSchema.parse(found?.took ?? null)
}
