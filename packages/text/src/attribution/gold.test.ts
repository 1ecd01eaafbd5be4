import { describe, expect, it } from 'vitest'
import { attributeStatements } from './attribute-statements.ts'
import { englishAndRussian } from './gold/english-and-russian.test-support.ts'
import { fourthSet } from './gold/fourth-set.test-support.ts'
import { otherLanguages } from './gold/other-languages.test-support.ts'
import { secondSet } from './gold/second-set.test-support.ts'
import { thirdSet } from './gold/third-set.test-support.ts'
import { type GoldText, readGold } from './read-gold.test-support.ts'

/** The share that has to be right: of sets that the rules were mended by, and of the one that they were not. */
const sets = [
  { name: 'englishAndRussian', languages: englishAndRussian, least: 0.98 },
  { name: 'otherLanguages', languages: otherLanguages, least: 0.98 },
  { name: 'secondSet', languages: secondSet, least: 0.98 },
  { name: 'thirdSet', languages: thirdSet, least: 0.97 },
  { name: 'fourthSet', languages: fourthSet, least: 0.85 },
]

type Score = { statements: number; voices: number; speakers: number; quotes: number }

/** How many statements have the voice, the speaker and the quoted words that a reader gave them. */
function score({ text, statements }: GoldText, language: string): Score {
  const total: Score = { statements: 0, voices: 0, speakers: 0, quotes: 0 }
  const found = attributeStatements(text, statements, { language })
  statements.forEach((gold, at) => {
    const read = found[at]
    const speaker = read?.voice === 'own' ? null : (read?.speaker?.text ?? null)
    const quotes = read?.voice === 'direct' ? read.quotes : []
    total.statements++
    if (read?.voice === gold.voice) total.voices++
    if (speaker === null ? gold.speakers.length === 0 : gold.speakers.includes(speaker)) total.speakers++
    if (JSON.stringify(quotes) === JSON.stringify(gold.quotes)) total.quotes++
  })
  return total
}

function add(a: Score, b: Score): Score {
  return {
    statements: a.statements + b.statements,
    voices: a.voices + b.voices,
    speakers: a.speakers + b.speakers,
    quotes: a.quotes + b.quotes,
  }
}

describe('invented news prose, read by hand', () => {
  it.each(sets)('has its voices, speakers and quoted words: $name', ({ languages, least }) => {
    const scores = Object.entries(languages).flatMap(([language, source]) =>
      readGold(source).map((text) => score(text, language)),
    )
    const { statements, voices, speakers, quotes } = scores.reduce(add)
    expect(statements).toBeGreaterThanOrEqual(40)
    expect(Math.min(voices, speakers, quotes) / statements).toBeGreaterThanOrEqual(least)
  })
})
