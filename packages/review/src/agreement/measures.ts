import { type Technique, techniques } from '../technique.ts'
import { type AssessmentValue, type Factuality, type Verdict, verdictOf, verdicts } from '../value.ts'
import type { UnitRatings } from './coefficient.ts'

/** What one reviewer says of one statement, as far as agreement asks. */
export type Rating = {
  statementId: string
  reviewerId: string
  value: AssessmentValue
  factuality: Factuality | null
  techniques: readonly Technique[]
}

/** What agreement is reported for beside each technique (rule 2): tag, factuality, framing, and whether it is set aside. */
export const measures = ['tag', 'factuality', 'framing', 'set-aside'] as const
type Measure = (typeof measures)[number]

/** One thing that reviewers may agree on: its kinds, and which of them an assessment says; null where it says none. */
export type Scale = {
  name: Measure | Technique
  kinds: readonly string[]
  kindOf: (rating: Rating) => number | null
}

const asked = (isSo: boolean): number => (isSo ? 1 : 0)
const noOrYes = ['no', 'yes'] as const

/** Whether what is said holds, be it by the tag or under `propaganda-framed` by the factuality. */
function factualityOf({ value, factuality }: Rating): number | null {
  const said = value === 'propaganda-framed' ? factuality : value
  if (said === 'verified') return 0
  return said === 'disputed' ? 1 : null
}

export const verdictIndex = (value: AssessmentValue): number => verdicts.indexOf(verdictOf(value))

const scales: Record<Measure, Omit<Scale, 'name'>> = {
  tag: { kinds: verdicts satisfies readonly Verdict[], kindOf: ({ value }) => verdictIndex(value) },
  factuality: { kinds: ['verified', 'disputed'], kindOf: factualityOf },
  framing: {
    kinds: noOrYes,
    kindOf: ({ value, techniques: seen }) => asked(value === 'propaganda-framed' || seen.length > 0),
  },
  'set-aside': { kinds: noOrYes, kindOf: ({ value }) => asked(verdictOf(value) === 'set-aside') },
}

/** Everything that can be agreed on in some ratings: the four measures, then each technique that anybody saw. */
export function scalesOf(ratings: readonly Rating[]): Scale[] {
  const seen = new Set(ratings.flatMap((rating) => rating.techniques))
  return [
    ...measures.map((name) => ({ name, ...scales[name] })),
    ...techniques
      .filter((technique) => seen.has(technique))
      .map((name) => ({
        name,
        kinds: noOrYes,
        kindOf: (rating: Rating) => asked(rating.techniques.includes(name)),
      })),
  ]
}

/** The ratings of each statement, by the kinds of a scale. */
export function unitsOn({ kindOf }: Scale, statements: Iterable<readonly Rating[]>): UnitRatings[] {
  return [...statements].map((ratings) => ratings.map(kindOf))
}

/** Ratings by the statement that they are of. */
export function byStatement(ratings: readonly Rating[]): ReadonlyMap<string, readonly Rating[]> {
  const found = new Map<string, Rating[]>()
  for (const rating of ratings) {
    const ofStatement = found.get(rating.statementId)
    if (ofStatement === undefined) found.set(rating.statementId, [rating])
    else ofStatement.push(rating)
  }
  return found
}
