import { verdicts } from '../value.ts'
import { bootstrapInterval, type Interval } from './bootstrap-interval.ts'
import { type Coefficient, comparable, type Pattern, patternsOf, sum } from './coefficient.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { fleissKappa } from './fleiss-kappa.ts'
import { gwetAc1 } from './gwet-ac1.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { byStatement, type Rating, type Scale, scalesOf, unitsOn, verdictIndex } from './measures.ts'
import { percentAgreement } from './percent-agreement.ts'

/** How well reviewers agree on one thing, of how many statements, and how many are left out for what. */
export type MeasuredAgreement = {
  name: Scale['name']
  statements: number
  ratings: number
  leftOut: {
    /** Statements of which one reviewer alone says something here. */
    saidOnce: number
    /** Statements of which no assessment says anything here: the factuality of what is set aside, say. */
    notSaid: number
    /** Statements that Fleiss' kappa leaves out beside, since another number of reviewers rated them. */
    otherNumber: number
  }
  percent: number | null
  alpha: Coefficient
  interval: Interval | null
  fleiss: Coefficient
  /** How many ratings each statement has that Fleiss' kappa is of. */
  fleissRaters: number
  ac1: Coefficient
}

/** How well two reviewers agree on the tag: `confusion` has the one's verdicts by row, the other's by column. */
export type AgreementOfTwo = {
  one: string
  other: string
  statements: number
  percent: number | null
  kappa: Coefficient
  alpha: Coefficient
  ac1: Coefficient
  confusion: number[][]
}

/** Agreement on everything that can be agreed on, and on the tag for each two reviewers who share statements. */
export function describeAgreement(ratings: readonly Rating[]): {
  measured: MeasuredAgreement[]
  pairs: AgreementOfTwo[]
} {
  const statements = byStatement(ratings)
  return {
    measured: scalesOf(ratings).map((scale) => {
      return measuredBy(scale.name, patternsOf(unitsOn(scale, statements.values()), scale.kinds.length))
    }),
    pairs: pairsIn([...statements.values()]),
  }
}

function measuredBy(name: Scale['name'], patterns: readonly Pattern[]): MeasuredAgreement {
  const rated = comparable(patterns)
  const unitsWith = (isSo: (said: number) => boolean) =>
    sum(patterns.filter(({ counts }) => isSo(sum(counts))).map(({ units }) => units))
  const statements = unitsWith((said) => said > 1)
  const saidOnce = unitsWith((said) => said === 1)
  const notSaid = unitsWith((said) => said === 0)
  const { kappa, raters, leftOut } = fleissKappa(patterns)
  const alpha = krippendorffAlpha(patterns)
  return {
    name,
    statements,
    ratings: sum(rated.map(({ counts, units }) => sum(counts) * units)),
    leftOut: { saidOnce, notSaid, otherNumber: leftOut - saidOnce - notSaid },
    percent: percentAgreement(patterns),
    alpha,
    interval: alpha.defined ? bootstrapInterval(patterns, krippendorffAlpha) : null,
    fleiss: kappa,
    fleissRaters: raters,
    ac1: gwetAc1(patterns),
  }
}

function pairsIn(statements: readonly (readonly Rating[])[]): AgreementOfTwo[] {
  const confusions = new Map<string, { one: string; other: string; confusion: number[][] }>()
  for (const ratings of statements) {
    const inOrder = ratings.toSorted((a, b) => (a.reviewerId < b.reviewerId ? -1 : 1))
    inOrder.forEach((first, index) => {
      for (const second of inOrder.slice(index + 1)) {
        const key = `${first.reviewerId} ${second.reviewerId}`
        const confusion = verdicts.map(() => verdicts.map(() => 0))
        const pair = confusions.get(key) ?? { one: first.reviewerId, other: second.reviewerId, confusion }
        const row = pair.confusion[verdictIndex(first.value)]
        const column = verdictIndex(second.value)
        if (row !== undefined) row[column] = (row[column] ?? 0) + 1
        confusions.set(key, pair)
      }
    })
  }
  return [...confusions.values()].map(ofTwo)
}

function ofTwo({
  one,
  other,
  confusion,
}: Pick<AgreementOfTwo, 'one' | 'other' | 'confusion'>): AgreementOfTwo {
  const patterns = confusion.flatMap((row, a) =>
    row.map((units, b): Pattern => {
      return { counts: confusion.map((_, kind) => Number(kind === a) + Number(kind === b)), units }
    }),
  )
  return {
    one,
    other,
    statements: sum(confusion.map(sum)),
    percent: percentAgreement(patterns),
    kappa: cohenKappa(confusion),
    alpha: krippendorffAlpha(patterns),
    ac1: gwetAc1(patterns),
    confusion,
  }
}
