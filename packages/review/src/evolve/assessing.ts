import type { assessingEventSchemas } from '../events/assessing.ts'
import type { AssayEvent, Decided, EventData } from '../events/event.ts'
import type { RowChange } from './rows.ts'

type AssessingEvent = Extract<Decided, { type: keyof typeof assessingEventSchemas }> &
  Pick<AssayEvent, 'logId' | 'at'>

/** What an event about an assessment changes in the tables. */
export function assessingChanges(event: AssessingEvent): RowChange[] {
  const { type, data, logId: workspaceId, at } = event
  const statement: RowChange = {
    op: 'update',
    table: 'statement',
    id: data.statementId,
    set: data.statement,
  }
  switch (type) {
    case 'assessment-submitted':
      return [
        assessmentChange(data, workspaceId),
        revisionInsert(data, at),
        ...citationInserts(data, workspaceId, at),
        statement,
      ]
    case 'assessment-withdrawn':
      return [
        {
          op: 'update',
          table: 'assessment',
          id: data.assessmentId,
          expect: data.version - 1,
          set: { standing: false, version: data.version },
        },
        statement,
      ]
  }
}

type Submitted = EventData<'assessment-submitted'>

function assessmentChange(data: Submitted, workspaceId: string): RowChange {
  const { assessmentId, version, revisionId, after } = data
  const spoken = { version, standing: true, revisionId, value: after.value, factuality: after.factuality }
  if (version > 1)
    return { op: 'update', table: 'assessment', id: assessmentId, expect: version - 1, set: spoken }
  const { articleId, statementId, reviewerId } = data
  const row = { id: assessmentId, workspaceId, articleId, statementId, reviewerId, ...spoken }
  return { op: 'insert', table: 'assessment', row }
}

function revisionInsert(data: Submitted, at: string): RowChange {
  const { revisionId, assessmentId, version, statementVersion, after, techniques, rationale } = data
  return {
    op: 'insert',
    table: 'assessmentRevision',
    row: {
      id: revisionId,
      assessmentId,
      version,
      statementVersion,
      value: after.value,
      factuality: after.factuality,
      techniques,
      rationaleTextId: rationale?.textId ?? null,
      submittedAt: at,
    },
  }
}

function citationInserts(data: Submitted, workspaceId: string, at: string): RowChange[] {
  const sources = data.citations.map(({ sourceId, url, title, publisher }): RowChange => {
    const row = { id: sourceId, workspaceId, url, title, publisher, citedAt: at }
    return { op: 'insert-if-absent', table: 'source', row }
  })
  const citations = data.citations.map((citation, ordinal): RowChange => {
    const { citationId, sourceId, originalUrl, title, publisher, stance, quotedPassage, accessedOn } =
      citation
    const row = {
      id: citationId,
      revisionId: data.revisionId,
      ordinal,
      sourceId,
      originalUrl,
      title,
      publisher,
    }
    return {
      op: 'insert',
      table: 'citation',
      row: { ...row, stance, quotedTextId: quotedPassage?.textId ?? null, accessedOn },
    }
  })
  return [...sources, ...citations]
}
