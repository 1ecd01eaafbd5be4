import type {
  AssessmentContent,
  AssessmentValue,
  CitationInput,
  Factuality,
  MarkedTechnique,
} from '@assay/review'
import { assessmentContentSchema, assessmentValueSchema, isSetAside } from '@assay/review'
import { z } from 'zod'

/**
 * What a reviewer is writing about one statement, with the versions it was begun on (rule 6).
 * `value` is null until a tag was chosen.
 */
export const draftSchema = assessmentContentSchema.extend({
  value: assessmentValueSchema.nullable(),
  rationale: z.string(),
  /** `erased`: how many texts of one's own assessment were gone by then. */
  base: z.object({ statementVersion: z.int(), assessmentVersion: z.int(), erased: z.int().default(0) }),
})
export type Draft = z.infer<typeof draftSchema>
export type DraftBase = Draft['base']

export type DraftAction =
  | { type: 'value-chosen'; value: AssessmentValue }
  | { type: 'factuality-chosen'; factuality: Factuality }
  | { type: 'technique-added'; mark: MarkedTechnique }
  | { type: 'technique-removed'; index: number }
  | { type: 'rationale-written'; rationale: string }
  | { type: 'citation-added'; citation: CitationInput }
  | { type: 'citation-replaced'; index: number; citation: CitationInput }
  | { type: 'citation-removed'; index: number }
  | { type: 'source-taken'; citation: CitationInput }
  | { type: 'source-known'; source: Pick<CitationInput, 'url' | 'title' | 'publisher'> }
  | { type: 'rebased'; base: DraftBase }
  | { type: 'replaced'; draft: Draft }
  | { type: 'saved'; sent: Draft; saved: Draft }

/** A draft with nothing in it yet. */
export function emptyDraft(base: DraftBase): Draft {
  return { value: null, factuality: null, techniques: [], rationale: '', citations: [], base }
}

/** A draft on a statement that was cut anew, for one that took its place: marked words may be elsewhere now. */
export function carriedOver(draft: Draft, base: DraftBase): Draft {
  const techniques = draft.techniques.map(({ technique }) => ({ technique, start: null, end: null }))
  return { ...draft, techniques: techniques.reduce<MarkedTechnique[]>(withMark, []), base }
}

export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'value-chosen':
      return { ...draft, value: action.value, factuality: factualityUnder(action.value, draft.factuality) }
    case 'factuality-chosen':
      return { ...draft, factuality: action.factuality }
    case 'technique-added':
      return { ...draft, techniques: withMark(draft.techniques, action.mark) }
    case 'technique-removed':
      return { ...draft, techniques: draft.techniques.toSpliced(action.index, 1) }
    case 'rationale-written':
      return { ...draft, rationale: action.rationale }
    case 'citation-added':
      return { ...draft, citations: [...draft.citations, action.citation] }
    case 'citation-replaced':
      return { ...draft, citations: draft.citations.with(action.index, action.citation) }
    case 'citation-removed':
      return { ...draft, citations: draft.citations.toSpliced(action.index, 1) }
    case 'source-taken':
      return { ...draft, citations: withOrWithout(draft.citations, action.citation) }
    case 'source-known':
      return { ...draft, citations: draft.citations.map((each) => namedBy(each, action.source)) }
    case 'rebased':
      return { ...draft, base: action.base }
    case 'replaced':
      return action.draft
    case 'saved':
      // What was written while the answer was on its way stays, and goes on from what is saved now.
      return saysTheSame(draft, action.sent) ? action.saved : { ...draft, base: action.saved.base }
  }
}

function factualityUnder(value: AssessmentValue, factuality: Factuality | null): Factuality | null {
  return value === 'propaganda-framed' ? (factuality ?? 'not-assessed') : null
}

/** Cites a source of the shelf, or takes it away where it is cited. */
function withOrWithout(citations: readonly CitationInput[], taken: CitationInput): CitationInput[] {
  const others = citations.filter(({ url }) => url !== taken.url)
  return others.length < citations.length ? others : [...citations, taken]
}

/** A source that is only an address yet takes its names from what is known of it; what was written stays. */
function namedBy(
  citation: CitationInput,
  { url, title, publisher }: Pick<CitationInput, 'url' | 'title' | 'publisher'>,
): CitationInput {
  const isNamed = citation.url !== url || citation.title !== null || citation.publisher !== null
  return isNamed ? citation : { ...citation, title, publisher }
}

/** A technique is there once, or once for each of its stretches of words; words replace the mark without any. */
function withMark(marks: readonly MarkedTechnique[], added: MarkedTechnique): MarkedTechnique[] {
  const same = (mark: MarkedTechnique) =>
    mark.technique === added.technique && mark.start === added.start && mark.end === added.end
  const superseded = (mark: MarkedTechnique) => mark.technique === added.technique && mark.start === null
  if (marks.some(same)) return [...marks]
  if (added.start === null && marks.some(({ technique }) => technique === added.technique)) return [...marks]
  return [...marks.filter((mark) => !superseded(mark)), added]
}

/**
 * A draft after texts of the assessment that it began from have been erased: those that it took over go from it
 * too. Where it has been written further, only its author can tell whether the words are still in it:
 * then it stays, begun on the version before, and they are asked.
 */
export function withoutErased(draft: Draft, before: Draft, after: Draft): Draft {
  const isRationaleErased = before.rationale !== '' && after.rationale === ''
  const rationale = isRationaleErased && draft.rationale === before.rationale ? '' : draft.rationale
  const known = passagesOf(before)
  const standing = passagesOf(after)
  const erased = known.filter((passage) => !standing.includes(passage))
  const citations = draft.citations.map((each) =>
    each.quotedPassage !== null && erased.includes(each.quotedPassage)
      ? { ...each, quotedPassage: null }
      : each,
  )
  const isPassageWritten = passagesOf(draft).some((passage) => !known.includes(passage))
  const mayHoldThem = (isRationaleErased && rationale !== '') || (erased.length > 0 && isPassageWritten)
  const base = mayHoldThem ? draft.base : { ...draft.base, erased: after.base.erased }
  return { ...draft, rationale, citations, base }
}

const passagesOf = ({ citations }: Draft) => citations.flatMap((each) => each.quotedPassage ?? [])

/** A draft without any words: its tag, its techniques and its sources stay. */
export function withoutTexts(draft: Draft, base: DraftBase): Draft {
  const citations = draft.citations.map((each) => ({ ...each, quotedPassage: null }))
  return { ...draft, rationale: '', citations, base }
}

/** Whether a draft holds words of its author. */
export function hasTexts({ rationale, citations }: Draft): boolean {
  return rationale !== '' || citations.some(({ quotedPassage }) => quotedPassage !== null)
}

/** Whether two drafts say the same, whatever they were begun on. */
export function saysTheSame(left: Draft, right: Draft): boolean {
  return said(left) === said(right)
}

function said({ value, factuality, techniques, rationale, citations }: Draft): string {
  return JSON.stringify([value, factuality, techniques, rationale, citations])
}

/** What is sent; null until a tag was chosen. Techniques go with a tag: set aside, they are out of sight. */
export function contentOf({ base: _base, value, ...rest }: Draft): AssessmentContent | null {
  if (value === null) return null
  const techniques = isSetAside(value) ? [] : rest.techniques
  return { ...rest, techniques, value, rationale: rest.rationale.trim() }
}
