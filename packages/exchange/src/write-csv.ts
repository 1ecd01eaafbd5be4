import type { AssessmentRecord } from './assessment-record.ts'
import { type CsvOptions, csvFile } from './csv-file.ts'
import { sourcesInWords, techniquesInWords } from './exported-statement.ts'

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
  { name: 'techniques', cell: ({ techniques }) => techniquesInWords(techniques) },
  plain('rationale', 'rationale'),
  { name: 'sources', cell: ({ citations }) => sourcesInWords(citations) },
  plain('submittedAt', 'submitted_at'),
  plain('logIndex', 'log_index'),
]

/** Assessments as CSV: a header, then one record each. */
export function writeCsv(
  records: AsyncIterable<AssessmentRecord>,
  options: CsvOptions,
): AsyncGenerator<string> {
  const header = columns.map(({ name }) => name)
  return csvFile({ header, rowsOf: (record) => [columns.map(({ cell }) => cell(record))], records }, options)
}
