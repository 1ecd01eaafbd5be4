import { typedSql } from '@assay/db'
import { holds } from './folded.ts'
import type { Sight } from './sight.ts'

/** Reads every reviewer's present assessment on a statement, withdrawn ones too, in the order they were first made. */
export async function readSaidOn(sight: Sight, statementId: string) {
  const assessments = await sight
    .assessments({ statementId })
    .orderBy('x.id')
    .select(['x.id', 'x.reviewerId', 'x.version', 'x.standing', 'x.revisionId', 'x.value', 'x.factuality'])
    .execute()
  return { assessments, revisions: await readRevisions(sight, assessments) }
}

/** Reads what some assessments rest on, with their citations and sources. */
async function readRevisions(sight: Sight, assessments: readonly { revisionId: string }[]) {
  const ids = assessments.map(({ revisionId }) => revisionId)
  const rejections = await sight.rejections(ids).select(['j.id']).execute()
  const seen = new Set(rejections.map(({ id }) => id))
  const revisions = await sight.reader.assessmentRevision.findMany({
    where: { id: { in: ids } },
    include: {
      citations: { include: { source: true }, orderBy: { ordinal: 'asc' } },
      rejection: true,
      informed: true,
    },
  })
  return revisions.map(({ rejection, informed, ...revision }) => ({
    ...revision,
    rejection: rejection !== null && seen.has(rejection.id) ? rejection : null,
    isInformed: informed !== null,
  }))
}

/** Reads some assessments, each with its statement and its article, and what each rests on. */
export async function readSaid(sight: Sight, ids: readonly string[]) {
  const assessments = await sight
    .assessments({ ids })
    .innerJoin('statement as s', 's.id', 'x.statementId')
    .innerJoin('article as a', 'a.id', 's.articleId')
    .innerJoin('capture as c', 'c.id', 'a.captureId')
    .select(['x.id', 'x.version', 'x.reviewerId', 'x.revisionId', 'x.value', 'x.factuality'])
    .select(['s.id as statementId', 's.start', 's.end', 's.version as statementVersion'])
    .select(['s.wordingVersion', 's.state', 'a.id as articleId', 'a.headline', 'a.publisher'])
    .select(['a.publishedAt', 'a.language', 'a.url', 'a.captureId', 'c.sha256'])
    .execute()
  return { assessments, revisions: await readRevisions(sight, assessments) }
}

/** Where an assessment stands in an export: by its article, its statement's place in that, and its own id. */
export type SaidPlace = { articleId: string; start: number; id: string }

/** The standing assessments after a place, of one article or of the workspace, in reading order. */
export async function readPlacesAfter(
  sight: Sight,
  { articleId, after, limit }: { articleId: string | null; after: SaidPlace; limit: number },
): Promise<SaidPlace[]> {
  return sight
    .assessments(articleId === null ? 'workspace' : { articleId })
    .innerJoin('statement as s', 's.id', 'x.statementId')
    .where('x.standing', '=', true)
    .where('s.retired', '=', false)
    .where((eb) =>
      eb(
        eb.refTuple('s.articleId', 's.start', 'x.id'),
        '>',
        eb.tuple(after.articleId, eb.cast<number>(eb.val(after.start), 'integer'), after.id),
      ),
    )
    .orderBy('s.articleId')
    .orderBy('s.start')
    .orderBy('x.id')
    .limit(limit)
    .select(['s.articleId', 's.start', 'x.id'])
    .execute()
}

type SourceQuery = { search: string; limit: number; articleId?: string | undefined }

/**
 * Sources of the workspace, or of those that standing assessments of an article cite, that hold a text in their
 * address, title or publisher, the latest cited first.
 */
export function readCitedSources(sight: Sight, { search, limit, articleId }: SourceQuery) {
  const columns = ['o.url', 'o.title', 'o.publisher'] as const
  const all = articleId === undefined ? sight.sources() : sourcesCitedIn(sight, articleId)
  const found = search === '' ? all : all.where((eb) => eb.or(columns.map((column) => holds(column, search))))
  return found
    .select(columns)
    .select((eb) =>
      typedSql<number>`(${eb
        .selectFrom('citation as c')
        .whereRef('c.sourceId', '=', 'o.id')
        .select(eb.fn.countAll().as('count'))})::int`.as('citations'),
    )
    .orderBy('o.citedAt', 'desc')
    .limit(limit)
    .execute()
}

function sourcesCitedIn(sight: Sight, articleId: string) {
  const cited = sight
    .assessments({ articleId })
    .where('x.standing', '=', true)
    .innerJoin('citation as k', 'k.revisionId', 'x.revisionId')
    .select('k.sourceId')
  return sight.sources().where('o.id', 'in', cited)
}
