import { describe, expect, it } from 'vitest'
import { alikeIn, differingFrom } from './compare-assessments.ts'

const yearbook = {
  url: 'https://statistics.example/yearbook',
  title: 'Yearbook',
  publisher: null,
  stance: 'supports',
  quotedPassage: null,
  passageErased: false,
  passageTextId: null,
  accessedOn: null,
} as const
const log = { ...yearbook, url: 'https://log.example/', stance: 'contradicts' } as const
const loaded = { technique: 'Loaded_Language', start: 0, end: 5 } as const
const doubt = { technique: 'Doubt', start: null, end: null } as const

const framed = {
  value: 'propaganda-framed' as const,
  factuality: 'verified' as const,
  techniques: [loaded, doubt],
  rationale: 'The words carry it.',
  citations: [yearbook],
}
const otherwise = {
  ...framed,
  factuality: 'disputed' as const,
  techniques: [loaded],
  rationale: 'The log says otherwise.',
  citations: [yearbook, log],
}

describe('several assessments side by side', () => {
  it('fold what all say alike', () => {
    expect(alikeIn([framed, otherwise])).toEqual({
      value: 'propaganda-framed',
      factuality: null,
      rationale: null,
      techniques: [loaded],
      citations: [yearbook],
    })
  })

  it('keep in each what makes it differ', () => {
    const alike = alikeIn([framed, otherwise])
    expect(differingFrom(alike, framed)).toMatchObject({
      isValueAlike: true,
      factuality: 'verified',
      techniques: [doubt],
      citations: [],
    })
    expect(differingFrom(alike, otherwise)).toMatchObject({ techniques: [], citations: [log] })
  })

  it('tell the same source apart where it is said to support and to contradict', () => {
    const against = { ...framed, citations: [{ ...yearbook, stance: 'contradicts' as const }] }
    expect(alikeIn([framed, against]).citations).toEqual([])
  })

  it('fold all of what is said twice alike', () => {
    const alike = alikeIn([framed, framed])
    expect(differingFrom(alike, framed)).toMatchObject({ techniques: [], citations: [], rationale: null })
  })
})

it('one assessment alone is shown whole', () => {
  expect(differingFrom(alikeIn([framed]), framed)).toMatchObject({ ...framed, isValueAlike: false })
})
