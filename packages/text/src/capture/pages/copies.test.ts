import { describe, expect, it } from 'vitest'
import { splitPlainText } from '../split-plain-text.ts'

function read(text: string) {
  const { articles, skipped } = splitPlainText(text)
  return {
    articles: articles.map(({ headline, byline, publishedAt, statements }) => ({
      headline: headline?.text ?? null,
      byline: byline.map((name) => name.text),
      published: publishedAt?.iso ?? null,
      body: statements
        .filter(({ kind }) => kind !== 'headline')
        .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ')),
    })),
    skipped: skipped.map(({ start, end }) => text.slice(start, end)),
  }
}

const post = `The ferry across the Ilma has been stopped until spring, the district said this morning. The ice is too thin for cars.`
const sentences = [
  'The ferry across the Ilma has been stopped until spring, the district said this morning.',
  'The ice is too thin for cars.',
]

describe('a copy from a messenger', () => {
  it.each([
    ['👍 128 🔥 45 😢 12'],
    ['👍128❤️45😁1'],
    ['❤️ 1.2K 👀 34 👏🏽 7, 12.4K views, 10:31'],
    ['👍 23 12,4 тыс. просмотров 10:31'],
  ])('is the post, and not the line of reactions: %s', (reactions) => {
    const { articles, skipped } = read(`${post}\n\n${reactions}`)
    expect(articles).toEqual([{ headline: null, byline: [], published: null, body: sentences }])
    expect(skipped).toEqual([reactions])
  })

  it('takes who posted and when from the line above', () => {
    const { articles } = read(`Harbour Friends, [3 Nov 2023 at 10:31]:\n${post}\n\n👍 12 🔥 3`)
    expect(articles).toEqual([
      { headline: null, byline: ['Harbour Friends'], published: '2023-11-03T10:31', body: sentences },
    ])
  })
})

describe('a copy from a document set in columns', () => {
  const column = `The old harbour of Ilma will
be dredged next spring, the
harbour master said, after
three boats ran aground there
within a month. The dredging
will take six weeks.
Every winter the river car-
ries sand into the basin, and
half of what was removed in
2009 has come back since.`

  it('joins the lines of a column to sentences', () => {
    expect(read(column).articles.map(({ body }) => body)).toEqual([
      [
        'The old harbour of Ilma will be dredged next spring, the harbour master said, after three boats ran aground there within a month.',
        'The dredging will take six weeks.',
        'Every winter the river car- ries sand into the basin, and half of what was removed in 2009 has come back since.',
      ],
    ])
  })

  it.each(['3', '– 3 –', 'Page 3 of 12', '3 / 12', 'Seite 3 von 12', 'стр. 3', 'p. 3'])(
    'makes no statement of a page number: %s',
    (number) => {
      const { articles, skipped } = read(`${column}\n\n${number}\n\n${column}`)
      expect(articles.flatMap(({ body }) => body).filter((text) => text.includes(number))).toEqual([])
      expect(skipped).toContain(number)
    },
  )
})

describe('a copy from a mail', () => {
  it.each([
    [
      `From: Ada Lenk <ada@gazette.example>\nSent: Friday, November 3, 2023 10:31 AM\nTo: Desk\nSubject: The ferry across the Ilma is stopped`,
    ],
    [
      `Subject: The ferry across the Ilma is stopped\nFrom: "Ada Lenk" <ada@gazette.example>\nDate: Fri, 3 Nov 2023 10:31:00 +0000\nTo: desk@gazette.example\nCc: night@gazette.example`,
    ],
    [
      `---------- Forwarded message ---------\nFrom: Ada Lenk <ada@gazette.example>\nDate: Fri, Nov 3, 2023 at 10:31 AM\nSubject: The ferry across the Ilma is stopped\nTo: <desk@gazette.example>`,
    ],
    [
      `Von: Ada Lenk <ada@gazette.example>\nGesendet: Freitag, 3. November 2023 10:31\nAn: Desk\nBetreff: The ferry across the Ilma is stopped`,
    ],
    [
      `От: Ada Lenk <ada@gazette.example>\nДата: 3 ноября 2023 г., 10:31\nКому: desk@gazette.example\nТема: The ferry across the Ilma is stopped`,
    ],
  ])('has its subject as the headline and its sender as the byline: %s', (headers) => {
    const { articles } = read(`${headers}\n\n${post}`)
    expect(articles).toEqual([
      {
        headline: 'The ferry across the Ilma is stopped',
        byline: ['Ada Lenk'],
        published: '2023-11-03T10:31',
        body: sentences,
      },
    ])
  })
})
