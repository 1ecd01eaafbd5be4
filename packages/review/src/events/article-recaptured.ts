import { z } from 'zod'
import { articleDetailsSchema } from '../article-details.ts'
import {
  articleChange,
  defined,
  mergedChange,
  type StatementUpdate,
  statementChange,
} from '../evolve/row-changes.ts'
import type { EditorialRows } from '../evolve/rows.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { attributionSchema, spanSchema } from '../statement-cut.ts'
import { standingSchema } from '../statement-state.ts'
import { recaptureChangeSchema, wordingChangeSchema } from '../wording-change.ts'

const id = z.string()
const version = z.int().positive()
const paragraph = z.int().nonnegative()

/**
 * A statement that was found again. Offsets count in the later capture's text, those of `before` in the earlier
 * one's. `version` is its own from now on; a material change makes it the version of its wording too.
 */
const carriedSchema = spanSchema.extend({
  statementId: id,
  change: recaptureChangeSchema,
  changes: z.array(wordingChangeSchema),
  version,
  kind: z.string(),
  paragraph,
  textHash: z.string(),
  attribution: attributionSchema,
  before: spanSchema.extend({ textHash: z.string(), kind: z.string(), paragraph }),
  /** The statement of the merged draft that is retired for it. */
  replaces: id,
  statement: standingSchema,
})
export type CarriedStatement = z.infer<typeof carriedSchema>

const schema = spanSchema.extend({
  articleId: id,
  version,
  captureId: id,
  before: spanSchema.extend({ captureId: id }),
  details: z.object({ before: articleDetailsSchema.partial(), after: articleDetailsSchema.partial() }),
  /** The later capture's own draft, which becomes part of the article. */
  mergedId: id,
  mergedVersion: version,
  carried: z.array(carriedSchema),
  /** Statements of the article that the later capture has no more: retired, with what was said of them. */
  orphaned: z.array(id),
  /** Statements of the draft that nothing earlier matches, with the paragraph each stands in. */
  added: z.array(z.object({ statementId: id, paragraph })),
})

/** An article moved on to a later capture of the same address, with the work done on it. */
export const articleRecaptured = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  // A statement that only moved keeps the words, and the version, that it had.
  words: ({ carried }) => carried.filter(({ change }) => change !== 'identical'),
  tables: ['article', 'recapture', 'statement'],
  changes: (data, { logId: workspaceId, at: recapturedAt }) => {
    const { articleId, captureId, start, end, details } = data
    return [
      articleChange(data, { captureId, start, end, ...defined(details.after) }),
      mergedChange(data),
      { op: 'insert', table: 'recapture', row: { ...recaptureOf(data), workspaceId, recapturedAt } },
      ...carriedChanges(data.carried),
      ...[...data.orphaned, ...data.carried.map(({ replaces }) => replaces)].map((retired) =>
        statementChange(retired, { retired: true }),
      ),
      ...data.added.map((row) => statementChange(row.statementId, { articleId, paragraph: row.paragraph })),
    ]
  },
  sides: 'details',
  chapter: 'recapture',
  shownBlind: true,
  absorbs: true,
  rewordsArticle: true,
})

/** The move as a row: where the article stood before, and what became of its statements. */
function recaptureOf(
  data: z.infer<typeof schema>,
): Omit<EditorialRows['recapture'], 'workspaceId' | 'recapturedAt'> {
  const { mergedId: id, articleId, before, captureId: laterCaptureId, carried, orphaned } = data
  return {
    id,
    articleId,
    captureId: before.captureId,
    start: carried.reduce((start, row) => Math.min(start, row.before.start), before.start),
    end: before.end,
    laterCaptureId,
    orphanedIds: orphaned,
    reworded: carried
      .filter(({ change }) => change === 'material')
      .map(({ statementId, version, changes }) => ({ statementId, version, changes })),
  }
}

/** Alike ones after one another, so that they can be written together. */
function carriedChanges(carried: readonly CarriedStatement[]): StatementUpdate[] {
  const isMaterial = ({ change }: CarriedStatement) => change === 'material'
  return [
    ...carried.filter((row) => !isMaterial(row)).map((row) => carriedChange(row, {})),
    ...carried.filter(isMaterial).map((row) => carriedChange(row, { wordingVersion: row.version })),
  ]
}

function carriedChange(row: CarriedStatement, wording: { wordingVersion?: number }): StatementUpdate {
  const { statementId, change, version, start, end, kind, paragraph, textHash, attribution } = row
  const cut = { start, end, kind, paragraph, textHash, attribution, version }
  const expect = change === 'identical' ? version : version - 1
  return { ...statementChange(statementId, { ...cut, ...row.statement, ...wording }), expect }
}
