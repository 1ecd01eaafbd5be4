import type { AssessmentRecord } from './assessment-record.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import type { ExportCheckpoint } from './export-checkpoint.ts'

type Column = { name: string; cell: (record: AssessmentRecord) => string | number | null }

const plain = <Key extends keyof AssessmentRecord>(
  key: AssessmentRecord[Key] extends string | number | null ? Key : never,
  name: string,
): Column => ({ name, cell: (record) => record[key] as string | number | null })

const columns: readonly Column[] = [
  plain('articleId', 'article_id'),
  plain('headline', 'headline'),
  plain('publisher', 'publisher'),
  plain('publishedAt', 'published_at'),
  plain('language', 'language'),
  plain('articleUrl', 'article_url'),
  plain('captureSha256', 'capture_sha256'),
  plain('statementId', 'statement_id'),
  plain('statementUrl', 'statement_url'),
  plain('statementStart', 'statement_start'),
  plain('statementEnd', 'statement_end'),
  plain('statementText', 'statement'),
  { name: 'on_present_wording', cell: ({ onPresentWording }) => String(onPresentWording) },
  plain('statementState', 'state'),
  plain('assessmentId', 'assessment_id'),
  plain('assessmentVersion', 'assessment_version'),
  plain('reviewerId', 'reviewer_id'),
  plain('reviewer', 'reviewer'),
  plain('value', 'value'),
  plain('factuality', 'factuality'),
  { name: 'techniques', cell: ({ techniques }) => techniques.map(({ technique }) => technique).join('; ') },
  plain('rationale', 'rationale'),
  { name: 'sources', cell: ({ citations }) => citations.map(sourceInWords).join('\n') },
  plain('submittedAt', 'submitted_at'),
  plain('logIndex', 'log_index'),
]

const sourceInWords = ({ stance, url, title }: AssessmentRecord['citations'][number]) =>
  title === null ? `${stance} ${url}` : `${stance} ${url} (${title})`

/**
 * Assessments as CSV, piece by piece: a header, then one record each. Nested values are put in words; whoever
 * needs them exactly takes JSONL. The last column, `checkpoint`, holds the signed note in the first record and
 * nothing in the others.
 *
 * @param options `bom` puts a byte order mark first; `checkpoint` is null where the log was never signed
 */
export async function* writeCsv(
  records: AsyncIterable<AssessmentRecord>,
  { bom, checkpoint }: { bom: boolean; checkpoint: ExportCheckpoint | null },
): AsyncGenerator<string> {
  yield (bom ? byteOrderMark : '') + csvLine([...columns.map(({ name }) => name), 'checkpoint'])
  let note = checkpoint?.note ?? null
  for await (const record of records) {
    yield csvLine([...columns.map(({ cell }) => cell(record)), note])
    note = null
  }
}
