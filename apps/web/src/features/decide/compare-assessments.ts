import type { AssessmentDetail } from '../review/review-cache.ts'

type Said = Pick<AssessmentDetail, 'value' | 'factuality' | 'techniques' | 'rationale' | 'citations'>
type Technique = Said['techniques'][number]
type Citation = Said['citations'][number]

/** What all of several assessments say alike; a value of null, or nothing in a list, where they differ in all of it. */
export type Alike = {
  value: Said['value'] | null
  factuality: Said['factuality']
  techniques: Technique[]
  citations: Citation[]
  rationale: string | null
}

const nothingAlike: Alike = { value: null, factuality: null, techniques: [], citations: [], rationale: null }

export const techniqueKey = ({ technique, start, end }: Technique): string => `${technique} ${start} ${end}`
export const citationKey = ({ url, stance, quotedPassage }: Citation): string =>
  JSON.stringify([url, stance, quotedPassage])

/** What all of them say alike, which is folded. One alone is shown whole. */
export function alikeIn(said: readonly Said[]): Alike {
  const [first, ...others] = said
  if (first === undefined || others.length === 0) return nothingAlike
  const same = <Part>(part: (each: Said) => Part): Part | null =>
    others.every((each) => part(each) === part(first)) ? part(first) : null
  return {
    value: same(({ value }) => value),
    factuality: same(({ factuality }) => factuality),
    rationale: same(({ rationale }) => rationale),
    techniques: first.techniques.filter((mark) =>
      others.every(({ techniques }) => techniques.some((each) => techniqueKey(each) === techniqueKey(mark))),
    ),
    citations: first.citations.filter((citation) =>
      others.every(({ citations }) => citations.some((each) => citationKey(each) === citationKey(citation))),
    ),
  }
}

/** What is left of an assessment beside what all say alike: what makes it differ. */
export function differingFrom(alike: Alike, said: Said): Said & { isValueAlike: boolean } {
  const techniques = new Set(alike.techniques.map(techniqueKey))
  const citations = new Set(alike.citations.map(citationKey))
  return {
    value: said.value,
    isValueAlike: alike.value !== null,
    factuality: alike.factuality === null ? said.factuality : null,
    rationale: alike.rationale === null ? said.rationale : null,
    techniques: said.techniques.filter((mark) => !techniques.has(techniqueKey(mark))),
    citations: said.citations.filter((citation) => !citations.has(citationKey(citation))),
  }
}
