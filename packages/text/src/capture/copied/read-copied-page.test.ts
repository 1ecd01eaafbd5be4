import { describe, expect, it } from 'vitest'
import { splitPlainText } from '../split-plain-text.ts'

const menu = `Skip to Main Content
Harbours
Ships
Weather
Tides
Letters
Jobs
About the Gazette
Sign In
Subscribe
Home > Harbours > Ilma
More in Harbours
The ten quietest harbours of the north
Who owns the lighthouse?
How to read a tide table`

const footer = `Related Articles

The ten quietest harbours of the north
How to read a tide table
Who owns the lighthouse?

Terms of Use
Privacy Policy
© 2023 Ilma Gazette. All rights reserved.`

const body = `The old harbour of Ilma will be dredged next spring, the harbour master said, after three boats ran aground there within a month. The dredging will take six weeks.

Why the harbour silts up

Every winter the river carries sand into the harbour basin. The dredging of 2009 removed 40,000 tonnes of it, and half of that has come back since.

What the town needs:

A dredger that fits under the bridge
Barges for the sand
A place to put it

The town has asked two companies for an offer. Neither of them has answered so far, and the harbour master expects that the costs of the dredging will rise.`

function read(head: string) {
  const text = [menu, head, body, footer].join('\n\n')
  const { articles } = splitPlainText(text)
  const [article, second] = articles
  expect(second).toBeUndefined()
  const of = (kinds: string[]) =>
    article?.statements
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ start, end }) => text.slice(start, end))
  return {
    headline: article?.headline?.text,
    byline: article?.byline.map((name) => name.text),
    published: article?.publishedAt?.iso ?? null,
    updated: article?.updatedAt?.iso ?? null,
    first: of(['sentence'])?.[0]?.slice(0, 40),
    last: of(['sentence'])?.at(-1),
    subheads: of(['subhead']),
  }
}

const expected = {
  headline: 'Ilma to dredge its old harbour before the boats return',
  byline: ['Ada Lenk'],
  published: '2023-11-03',
  updated: null,
  first: 'The old harbour of Ilma will be dredged ',
  last: 'Neither of them has answered so far, and the harbour master expects that the costs of the dredging will rise.',
  subheads: [
    'Why the harbour silts up',
    'What the town needs:',
    'A dredger that fits under the bridge',
    'Barges for the sand',
    'A place to put it',
  ],
}

const headline = expected.headline

describe('a page that was copied whole', () => {
  it.each([
    ['a byline with its date', `${headline}\n\nBy Ada Lenk | November 3, 2023`],
    ['a cue, a name and a date, one a line', `${headline}\n\nBy\nAda Lenk\nNovember 3, 2023`],
    ['a name behind its cue without a space', `${headline}\nByAda Lenk 3rd November 2023`],
    ['a date above the headline', `November 3, 2023\n\n${headline}\n\nWritten by: Ada Lenk`],
    ['share links and a reading time', `${headline}\nAda Lenk\nNov. 3, 2023 • 5 min read\nShare\nTweet`],
  ])('gives its headline, its byline, its day and all of its text: %s', (_, head) => {
    expect(read(head)).toEqual(expected)
  })

  it('keeps the day of publication apart from an update', () => {
    const { published, updated } = read(
      `${headline}\nAda Lenk\nPublished: 3 Nov 2023\nLast updated: 5 Nov 2023`,
    )
    expect([published, updated]).toEqual(['2023-11-03', '2023-11-05'])
  })

  it('names whoever stands right beside the date, though it is no full name', () => {
    expect(read(`${headline}\nNewsdesk\nNovember 3, 2023`).byline).toEqual(['Newsdesk'])
  })
})
