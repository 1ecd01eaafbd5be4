import { describe, expect, it } from 'vitest'
import type { Passage } from './passages.ts'
import { blocksOf, type Segment, segmentsOf } from './segments.ts'

const text =
  'Home | World\nAds\nPORT — The bridge is shut. It opens\nin May.\nNobody came.\nShare\nOther story begins.'

function passage(): Passage {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const statement = (words: string, articleId: string, paragraph: number) => {
    return { ...span(words), id: words, articleId, kind: 'sentence', paragraph }
  }
  return {
    passage: 0,
    start: 0,
    text,
    statements: [
      statement('The bridge is shut.', 'a1', 0),
      statement('It opens\nin May.', 'a1', 0),
      statement('Nobody came.', 'a1', 1),
      statement('Other story begins.', 'a2', 0),
    ],
    skipped: [
      { ...span('Home | World'), kind: 'navigation' },
      { ...span('Ads'), kind: 'ad' },
      { ...span('PORT —'), kind: 'dateline' },
      { ...span('Share'), kind: 'share-links' },
    ],
  }
}

const wordsOf = (segments: readonly Segment[]) => segments.map((segment) => segment.text)

describe('the text as captured', () => {
  const blocks = blocksOf(segmentsOf(passage()))

  it('is set paragraph by paragraph, what was skipped in runs between them', () => {
    expect(blocks.map(({ type, segments }) => [type, wordsOf(segments)])).toEqual([
      ['skipped', ['Home | World', 'Ads']],
      ['paragraph', ['PORT —', 'The bridge is shut.', 'It opens\nin May.']],
      ['paragraph', ['Nobody came.']],
      ['skipped', ['Share']],
      ['paragraph', ['Other story begins.']],
    ])
  })

  it('says where an article opens', () => {
    const opening = blocks.filter((block) => block.type === 'paragraph' && block.opens)
    expect(opening.map((block) => block.type === 'paragraph' && block.articleId)).toEqual(['a1', 'a2'])
  })

  it('counts offsets in the whole text also where the passage begins later', () => {
    const whole = passage()
    const later = {
      ...whole,
      start: 100,
      statements: [],
      skipped: [{ start: 100, end: 104, kind: 'navigation' }],
    }
    expect(wordsOf(segmentsOf(later))).toEqual(['Home'])
  })
})
