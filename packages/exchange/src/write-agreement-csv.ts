import type { AgreementOfTwo, Coefficient, MeasuredAgreement } from '@assay/review'
import { csvLine } from './csv.ts'

type Report = {
  measured: readonly MeasuredAgreement[]
  pairs: readonly AgreementOfTwo[]
  reviewers: readonly { personId: string; name: string | null }[]
}

const header = [
  ...['measure', 'reviewer', 'other_reviewer', 'statements', 'ratings', 'percent'],
  ...['alpha', 'alpha_low', 'alpha_high', 'fleiss_kappa', 'fleiss_raters', 'cohen_kappa', 'ac1'],
  ...['left_out_said_once', 'left_out_not_said', 'left_out_other_number'],
]

/** What is undefined is said in the cell, and why, so that nobody takes it for a number. */
const cell = (coefficient: Coefficient): number | string =>
  coefficient.defined ? coefficient.value : `undefined: ${coefficient.because}`

/** Agreement as CSV: a row for each measure, then one for each two reviewers, of the tag. */
export function writeAgreementCsv({ measured, pairs, reviewers }: Report): string {
  const names = new Map(reviewers.map(({ personId, name }) => [personId, name]))
  const rows = [
    ...measured.map((each) => [
      ...[each.name, null, null, each.statements, each.ratings, each.percent],
      ...[cell(each.alpha), each.interval?.low ?? null, each.interval?.high ?? null],
      ...[cell(each.fleiss), each.fleissRaters, null, cell(each.ac1)],
      ...[each.leftOut.saidOnce, each.leftOut.notSaid, each.leftOut.otherNumber],
    ]),
    ...pairs.map((each) => [
      ...['tag', names.get(each.one) ?? each.one, names.get(each.other) ?? each.other],
      ...[each.statements, each.statements * 2, each.percent, cell(each.alpha), null, null, null, null],
      ...[cell(each.kappa), cell(each.ac1), null, null, null],
    ]),
  ]
  return [header, ...rows].map((row) => csvLine(row)).join('')
}
