import { describe, expect, test } from 'vitest'
import {
  carriedOver,
  contentOf,
  type Draft,
  emptyDraft,
  hasTexts,
  reduceDraft,
  saysTheSame,
  withoutErased,
  withoutTexts,
} from './draft.ts'
import { conflictOf } from './use-draft.ts'

const base = { statementVersion: 1, assessmentVersion: 0, erased: 0 }
const begin = emptyDraft(base)
const after = (...actions: Parameters<typeof reduceDraft>[1][]): Draft => actions.reduce(reduceDraft, begin)

describe('a draft', () => {
  test('has nothing to send until a tag was chosen', () => {
    expect(contentOf(after({ type: 'rationale-written', rationale: 'why' }))).toBeNull()
  })

  test('carries factuality under propaganda-framed only', () => {
    const framed = after(
      { type: 'value-chosen', value: 'propaganda-framed' },
      { type: 'factuality-chosen', factuality: 'disputed' },
    )
    expect(framed.factuality).toBe('disputed')
    expect(reduceDraft(framed, { type: 'value-chosen', value: 'verified' }).factuality).toBeNull()
  })

  test('names a source that is only an address yet, and leaves what was written', () => {
    const cited = (url: string, title: string | null) => ({
      ...{ url, title, publisher: null, stance: 'supports' as const },
      ...{ quotedPassage: null, accessedOn: null },
    })
    const [bare, written] = [cited('https://a.example/', null), cited('https://b.example/', 'Mine')]
    const known = (url: string) => {
      const source = { url, title: 'Known', publisher: 'The Known Press' }
      return { type: 'source-known' as const, source }
    }
    const draft = after(
      { type: 'source-taken', citation: bare },
      { type: 'source-taken', citation: written },
      known(bare.url),
      known(written.url),
    )
    expect(draft.citations).toEqual([{ ...bare, title: 'Known', publisher: 'The Known Press' }, written])
  })

  test('begins framing as not assessed', () => {
    expect(after({ type: 'value-chosen', value: 'propaganda-framed' }).factuality).toBe('not-assessed')
  })

  test('keeps techniques when the tag changes, because any tag may carry them', () => {
    const mark = { technique: 'Slogans', start: 0, end: 4 } as const
    const draft = after({ type: 'technique-added', mark }, { type: 'value-chosen', value: 'verified' })
    expect(draft.techniques).toEqual([mark])
  })

  test('sends no techniques where the statement is set aside, as none are shown then', () => {
    const mark = { technique: 'Slogans', start: 0, end: 4 } as const
    const draft = after({ type: 'technique-added', mark }, { type: 'value-chosen', value: 'not-a-claim' })
    expect(contentOf(draft)?.techniques).toEqual([])
  })

  test('lets marked words take the place of the same technique without words', () => {
    const draft = after(
      { type: 'technique-added', mark: { technique: 'Slogans', start: null, end: null } },
      { type: 'technique-added', mark: { technique: 'Slogans', start: 2, end: 5 } },
      { type: 'technique-added', mark: { technique: 'Slogans', start: null, end: null } },
    )
    expect(draft.techniques).toEqual([{ technique: 'Slogans', start: 2, end: 5 }])
  })

  test('says the same whatever it was begun on', () => {
    const rebased = reduceDraft(begin, {
      type: 'rebased',
      base: { ...base, assessmentVersion: 3 },
    })
    expect(saysTheSame(begin, rebased)).toBe(true)
    expect(saysTheSame(begin, after({ type: 'value-chosen', value: 'disputed' }))).toBe(false)
  })

  test('says the same in whatever order its parts were put down', () => {
    const { base: kept, rationale, ...rest } = begin
    expect(saysTheSame(begin, { ...rest, base: kept, rationale })).toBe(true)
  })

  test('goes over to a statement cut anew with its words, its techniques once each, and no marked place', () => {
    const draft = after(
      { type: 'rationale-written', rationale: 'why' },
      { type: 'technique-added', mark: { technique: 'Slogans', start: 0, end: 4 } },
      { type: 'technique-added', mark: { technique: 'Slogans', start: 6, end: 9 } },
    )
    const carried = carriedOver(draft, base)
    expect(carried.techniques).toEqual([{ technique: 'Slogans', start: null, end: null }])
    expect(carried.rationale).toBe('why')
  })

  describe('begun from an assessment of which texts were erased', () => {
    const cite = (url: string, quotedPassage: string | null) => {
      return {
        url,
        title: null,
        publisher: null,
        stance: 'supports',
        quotedPassage,
        accessedOn: null,
      } as const
    }
    const before: Draft = {
      ...begin,
      value: 'verified',
      rationale: 'Ada told me.',
      citations: [cite('https://a.example', 'said Ada'), cite('https://b.example', 'in table 2')],
    }
    const current = { ...base, erased: 2 }
    const standing = before.citations.map((each, index) =>
      index === 0 ? { ...each, quotedPassage: null } : each,
    )
    const saved: Draft = { ...before, rationale: '', citations: standing, base: current }

    test('loses the words that it took over, and goes on with what else was chosen', () => {
      const draft = withoutErased({ ...before, value: 'disputed' }, before, saved)
      expect(draft).toEqual({ ...saved, value: 'disputed' })
      expect(conflictOf(draft, current)).toBeNull()
    })

    test('keeps what was written further, but is not sent before its author has looked', () => {
      const written = { ...before, rationale: 'Ada told me, and Bo as well.' }
      const draft = withoutErased(written, before, saved)
      expect(draft.rationale).toBe(written.rationale)
      expect(draft.citations).toEqual(standing)
      expect(conflictOf(draft, current)).toBe('erased')
      expect(conflictOf({ ...draft, base: current }, current)).toBeNull()
    })

    test('asks as well where a passage was written anew, and one was erased', () => {
      const citations = [cite('https://a.example', 'said Ada Voss'), ...before.citations.slice(1)]
      const draft = withoutErased({ ...before, citations }, before, saved)
      expect(conflictOf(draft, current)).toBe('erased')
    })

    test('keeps its words where none of them was erased', () => {
      const onePassage = { ...before, citations: standing, base: { ...base, erased: 1 } }
      const draft = withoutErased({ ...before, rationale: 'Ada told me, twice.' }, before, onePassage)
      expect(draft.rationale).toBe('Ada told me, twice.')
      expect(conflictOf(draft, onePassage.base)).toBeNull()
    })

    test('asks where this browser kept it, because nothing tells whose words they are', () => {
      expect(conflictOf(before, current)).toBe('erased')
      expect(hasTexts(before)).toBe(true)
      const emptied = withoutTexts(before, current)
      expect(hasTexts(emptied)).toBe(false)
      expect(emptied).toMatchObject({ value: 'verified', rationale: '', base: current })
      expect(conflictOf({ ...emptied, base }, current)).toBeNull()
    })
  })

  describe('that was sent', () => {
    const sent = after({ type: 'rationale-written', rationale: 'why ' })
    const saved = { ...sent, rationale: 'why', base: { ...base, assessmentVersion: 1 } }

    test('becomes what was saved', () => {
      expect(reduceDraft(sent, { type: 'saved', sent, saved })).toEqual(saved)
    })

    test('keeps what was written while the answer was on its way, as a change of what is saved', () => {
      const longer = { ...sent, rationale: 'why and how' }
      const draft = reduceDraft(longer, { type: 'saved', sent, saved })
      expect(draft).toEqual({ ...longer, base: saved.base })
    })
  })
})
