import { anyOf, typedTables } from '@assay/db'
import { workspaceOpenTo } from '@assay/review'
import type { Reading } from '../reading.ts'
import { tablesSeenBy } from './seen-tables.ts'

/** Which assessments are asked for: all, or those that were found, or of what was found, by this very sight. */
type Place = { ids: readonly string[] } | { articleId: string } | { statementId: string } | 'workspace'

/**
 * Where every read of assessments, of how statements stand and of events begins: the one place for what of them is
 * kept from a viewer. Whoever a blind review binds reads other tables under the same names (`tablesSeenBy`), so no
 * query that begins here has to think of it.
 *
 * @throws ReviewError `not-permitted`
 */
export function sightOf({ database: { prisma: reader }, viewer }: Pick<Reading, 'database' | 'viewer'>) {
  const workspaceId = workspaceOpenTo(viewer)
  const tables = viewer.kind === 'bound-member' ? tablesSeenBy(reader, viewer) : typedTables(reader)
  return {
    viewer,
    workspaceId,
    /** For whatever is neither of these; it knows of no blind review. */
    reader,
    articles: () => tables.selectFrom('article as a').where('a.workspaceId', '=', workspaceId),
    sources: () => tables.selectFrom('source as o').where('o.workspaceId', '=', workspaceId),
    statements: () => tables.selectFrom('statement as s').where('s.workspaceId', '=', workspaceId),
    /** The free texts that events carry, as they stand now: an erased one has no words. */
    eventTexts: () =>
      tables
        .selectFrom('eventText as q')
        .innerJoin('erasableText as w', 'w.id', 'q.textId')
        .where('q.logId', '=', workspaceId),
    /** When statements came to stand otherwise. */
    turns: () => tables.selectFrom('statementTurn as n').where('n.logId', '=', workspaceId),
    /** With the revision that each rests on. */
    assessments: (place: Place) => {
      const all = tables
        .selectFrom('assessment as x')
        .innerJoin('assessmentRevision as r', 'r.id', 'x.revisionId')
      if (place === 'workspace') return all.where('x.workspaceId', '=', workspaceId)
      // One condition alone, so that no index of the workspace is gone through instead.
      if ('ids' in place) return all.where('x.id', '=', anyOf(place.ids))
      return 'articleId' in place
        ? all.where('x.articleId', '=', place.articleId)
        : all.where('x.statementId', '=', place.statementId)
    },
    /** Discussions, each with its article; a thread names its statement, its assessment and who opened it. */
    threads: () =>
      tables
        .selectFrom('thread as h')
        .innerJoin('article as a', 'a.id', 'h.articleId')
        .where('h.workspaceId', '=', workspaceId),
    /** Of some revisions of assessments. */
    rejections: (revisionIds: readonly string[]) =>
      tables.selectFrom('rejection as j').where('j.assessmentRevisionId', '=', anyOf(revisionIds)),
    /** All events of the log, those that have no position yet among them; or those that this very sight has found. */
    events: (found?: { ids: readonly string[] }) => {
      const all = tables.selectFrom('event as e')
      return found === undefined
        ? all.where('e.logId', '=', workspaceId)
        : all.where('e.id', '=', anyOf(found.ids))
    },
    /** Events by their positions in the log. */
    placedEvents: () =>
      tables
        .selectFrom('ledgerEntry as l')
        .innerJoin('event as e', 'e.id', 'l.eventId')
        .where('l.logId', '=', workspaceId),
  }
}
export type Sight = ReturnType<typeof sightOf>
