import type { AssayEvent, Decided, EventData } from '../events/event.ts'
import type { readingEventSchemas, StatementCut } from '../events/reading.ts'
import { articleChange, defined } from './article-change.ts'
import type { RowChange } from './rows.ts'

type ReadingEvent = Extract<Decided, { type: keyof typeof readingEventSchemas }> &
  Pick<AssayEvent, 'logId' | 'at' | 'actorId'>

/** What an event about captures, articles or their cut changes in the tables. */
export function readingChanges(event: ReadingEvent): RowChange[] {
  const { type, data, logId: workspaceId } = event
  switch (type) {
    case 'capture-imported':
      return captureChanges(data, event)
    case 'article-extracted': {
      const { articleId, captureId, start, end, details, statements } = data
      const article: RowChange = {
        op: 'insert',
        table: 'article',
        row: {
          id: articleId,
          workspaceId,
          captureId,
          start,
          end,
          ...details,
          status: 'draft',
          version: 1,
          createdAt: event.at,
        },
      }
      return [article, ...statements.map((cut) => statementInsert(cut, articleId, workspaceId))]
    }
    case 'article-edited':
      return [articleChange(data, defined(data.after))]
    case 'article-dropped':
      return [articleChange(data, { status: 'dropped' })]
    case 'article-restored':
      return [articleChange(data, { status: 'draft' })]
    case 'review-opened':
      return [articleChange(data, { status: 'in-review' })]
    case 'articles-merged':
      return [
        articleChange(data, { start: data.start, end: data.end }),
        articleChange({ articleId: data.mergedId, version: data.mergedVersion }, { status: 'merged' }),
        ...data.moved.map(
          ({ statementId, paragraph }): RowChange => ({
            op: 'update',
            table: 'statement',
            id: statementId,
            set: { articleId: data.articleId, paragraph },
          }),
        ),
      ]
    case 'statements-recut':
      return [
        articleChange(data, {}),
        ...data.retired.map(
          (id): RowChange => ({ op: 'update', table: 'statement', id, set: { retired: true } }),
        ),
        ...data.created.map((cut) => statementInsert(cut, data.articleId, workspaceId)),
      ]
  }
}

function captureChanges(
  data: EventData<'capture-imported'>,
  { logId, at, actorId }: Pick<AssayEvent, 'logId' | 'at' | 'actorId'>,
): RowChange[] {
  const { captureId, skipped, ...found } = data
  return [
    {
      op: 'insert',
      table: 'capture',
      row: { id: captureId, workspaceId: logId, ...found, capturedAt: at, capturedById: actorId },
    },
    ...skipped.map(
      (span): RowChange => ({ op: 'insert', table: 'skippedSpan', row: { ...span, captureId } }),
    ),
  ]
}

function statementInsert(cut: StatementCut, articleId: string, workspaceId: string): RowChange {
  const { statementId, ...rest } = cut
  return {
    op: 'insert',
    table: 'statement',
    row: {
      id: statementId,
      workspaceId,
      articleId,
      ...rest,
      version: 1,
      wordingVersion: 1,
      retired: false,
      state: 'open',
      verdict: null,
    },
  }
}
