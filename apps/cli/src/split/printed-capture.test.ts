import type { SplitCapture } from '@assay/text'
import { expect, it } from 'vitest'
import { printCapture } from './printed-capture.ts'

const text = '🐦🐦 Menu\n🌊 “𝒞alm,” said Ada 🦉 Voss.\n'
const within = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const quoted = within('“𝒞alm,”')
const speaker = { text: 'Ada 🦉 Voss', span: within('Ada 🦉 Voss') }
const sentence = within('🌊 “𝒞alm,” said Ada 🦉 Voss.')
const article = {
  ...sentence,
  headline: { text: 'Calm', span: null },
  decks: [
    { text: 'One', span: null },
    { text: 'Two', span: null },
  ],
  byline: [],
  publisher: null,
  publishedAt: { iso: '2024-01-09', alternative: '2024-09-01', span: null },
  updatedAt: { iso: '2024-01-10', alternative: null, span: null },
  language: 'en',
  url: null,
}
const sliced = ({ start, end }: { start: number; end: number }) => [...text].slice(start, end).join('')

it('counts every offset in code points: of statements, quotations, speakers and what was skipped', () => {
  const statement = { ...sentence, kind: 'sentence' as const, paragraph: 0 }
  const capture: SplitCapture = {
    text,
    language: 'en',
    articles: [
      {
        ...article,
        statements: [
          { ...statement, attribution: { voice: 'direct', speaker, quotes: [quoted] } },
          { ...statement, attribution: { voice: 'reported', speaker } },
          { ...statement, attribution: { voice: 'reported', speaker: { ...speaker, span: null } } },
          { ...statement, attribution: { voice: 'own' } },
        ],
      },
    ],
    skipped: [{ ...within('🐦🐦 Menu'), kind: 'navigation' }],
  }
  const { articles, skipped } = printCapture(capture)
  expect(skipped).toEqual([{ start: 0, end: 7, kind: 'navigation' }])
  const span = { start: 8, end: 34 }
  const inPoints = { start: 23, end: 33 }
  expect(articles).toEqual([
    {
      headline: 'Calm',
      deck: 'One\nTwo',
      byline: null,
      publisher: null,
      publishedAt: '2024-01-09',
      publishedAtAlternative: '2024-09-01',
      updatedAt: '2024-01-10',
      language: 'en',
      url: null,
      ...span,
      statements: [
        { voice: 'direct', speaker: { ...speaker, span: inPoints }, quotes: [{ start: 10, end: 17 }] },
        { voice: 'reported', speaker: { ...speaker, span: inPoints } },
        { voice: 'reported', speaker: { ...speaker, span: null } },
        { voice: 'own' },
      ].map((attribution) => ({ ...span, kind: 'sentence', text: sliced(span), attribution })),
    },
  ])
  expect([sliced(inPoints), sliced({ start: 10, end: 17 })]).toEqual([speaker.text, '“𝒞alm,”'])
})
