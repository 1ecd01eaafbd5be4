import { type CsvOptions, csvFile } from './csv-file.ts'
import type { DecisionRecord } from './decision-record.ts'
import { sourcesInWords, techniquesInWords } from './exported-statement.ts'

type Weighed = DecisionRecord['weighed'][number]
type Cell = string | number | null
/** What a column holds in the row of a decision, and in that of an assessment under it: nothing, where there is none. */
type Column = {
  name: string
  decision: (record: DecisionRecord) => Cell
  under?: (weighed: Weighed, record: DecisionRecord) => Cell
}

const onBoth = (name: string, cell: (record: DecisionRecord) => Cell): Column => {
  return { name, decision: cell, under: (_, record) => cell(record) }
}

/** What people read comes first, ids last. */
const columns: readonly Column[] = [
  { name: 'row', decision: () => 'decision', under: ({ side }) => side },
  onBoth('headline', ({ headline }) => headline),
  onBoth('publisher', ({ publisher }) => publisher),
  onBoth('published_at', ({ publishedAt }) => publishedAt),
  {
    name: 'statement',
    decision: ({ statementText }) => statementText,
    under: ({ said }) => said?.statementText ?? null,
  },
  { name: 'value', decision: ({ value }) => value, under: ({ value }) => value },
  { name: 'factuality', decision: ({ factuality }) => factuality, under: ({ factuality }) => factuality },
  {
    name: 'techniques',
    decision: ({ techniques }) => techniquesInWords(techniques),
    under: ({ said }) => techniquesInWords(said?.techniques ?? []),
  },
  {
    name: 'rationale',
    decision: ({ rationale }) => rationale,
    under: ({ said }) => said?.rationale ?? null,
  },
  {
    name: 'sources',
    decision: ({ citations }) => sourcesInWords(citations),
    under: ({ said }) => sourcesInWords(said?.citations ?? []),
  },
  { name: 'by', decision: ({ decider }) => decider, under: ({ reviewer }) => reviewer },
  {
    name: 'at',
    decision: ({ decidedAt }) => decidedAt,
    under: ({ said }) => said?.submittedAt ?? null,
  },
  { name: 'made_by', decision: ({ madeBy }) => madeBy },
  { name: 'decider_assessed', decision: ({ deciderAssessed }) => String(deciderAssessed) },
  { name: 'reason', decision: ({ reason }) => reason },
  { name: 'basis', decision: ({ weighed }) => sideInWords(weighed, 'basis') },
  { name: 'dissent', decision: ({ weighed }) => sideInWords(weighed, 'dissent') },
  { name: 'revised_since', decision: () => null, under: ({ isRevised }) => String(isRevised) },
  onBoth('state', ({ statementState }) => statementState),
  onBoth('on_present_wording', ({ onPresentWording }) => String(onPresentWording)),
  onBoth('statement_url', ({ statementUrl }) => statementUrl),
  onBoth('article_url', ({ articleUrl }) => articleUrl),
  onBoth('language', ({ language }) => language),
  onBoth('capture_sha256', ({ captureSha256 }) => captureSha256),
  onBoth('statement_start', ({ statementStart }) => statementStart),
  onBoth('statement_end', ({ statementEnd }) => statementEnd),
  onBoth('article_id', ({ articleId }) => articleId),
  onBoth('statement_id', ({ statementId }) => statementId),
  onBoth('decision_id', ({ decisionId }) => decisionId),
  onBoth('decision_version', ({ decisionVersion }) => decisionVersion),
  { name: 'assessment_id', decision: () => null, under: ({ assessmentId }) => assessmentId },
  { name: 'assessment_version', decision: () => null, under: ({ assessmentVersion }) => assessmentVersion },
  { name: 'person_id', decision: ({ deciderId }) => deciderId, under: ({ reviewerId }) => reviewerId },
  { name: 'log_index', decision: ({ logIndex }) => logIndex, under: ({ said }) => said?.logIndex ?? null },
]

/** One side in one cell, a line each: who, and what they said. */
function sideInWords(weighed: readonly Weighed[], side: Weighed['side']): string {
  return weighed
    .filter((each) => each.side === side)
    .map(({ reviewer, reviewerId, value }) => `${reviewer ?? reviewerId}: ${value}`)
    .join('\n')
}

/**
 * Decisions as CSV: a header, then a row for each, told by `row`. Where the words of what was weighed were asked for,
 * each assessment has a row of its own under its decision.
 */
export function writeDecisionsCsv(
  records: AsyncIterable<DecisionRecord>,
  options: CsvOptions,
): AsyncGenerator<string> {
  const rowsOf = (record: DecisionRecord) => [
    columns.map(({ decision }) => decision(record)),
    ...record.weighed
      .filter(({ said }) => said !== null)
      .map((weighed) => columns.map(({ under }) => under?.(weighed, record) ?? null)),
  ]
  return csvFile({ header: columns.map(({ name }) => name), rowsOf, records }, options)
}
