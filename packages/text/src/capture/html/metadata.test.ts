import { describe, expect, it } from 'vitest'
import { splitCapture } from '../split-capture.ts'

const paragraphs = [
  'The harbor of Skerrow will be dredged in spring, the council decided on Monday after a debate of nine hours.',
  'Fishermen had asked for the work since the storm of 2019, which washed tonnes of gravel into the channel.',
  'The channel is now two meters deep at low tide, and the larger boats wait outside for the flood.',
]
const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')

function read(head: string, above = '', title = 'Skerrow will dredge its harbor') {
  const html = `<html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${above}${text}</article></body></html>`
  const [article] = splitCapture(html).articles
  return {
    headline: article?.headline?.text,
    byline: article?.byline.map((name) => name.text),
    published: article?.publishedAt?.iso,
    updated: article?.updatedAt?.iso,
  }
}

const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`

describe('what a page says of its article', () => {
  it('keeps the day of publication and the day of the last change apart', () => {
    const dates = { datePublished: '2024-01-09T21:43:00Z', dateModified: '2024-02-11T08:00:00Z' }
    expect(read(linked(dates))).toMatchObject({ published: '2024-01-09T21:43', updated: '2024-02-11T08:00' })
  })

  it('takes a text that says it was changed on the day it came out for unchanged', () => {
    const dates = { datePublished: '2024-01-09T08:00:00Z', dateModified: '2024-01-09T09:30:00Z' }
    expect(read(linked(dates)).updated).toBeUndefined()
  })

  it('never takes a change for the day of publication', () => {
    const found = read('<meta property="article:modified_time" content="2024-02-11T08:00:00Z">')
    expect(found).toMatchObject({ published: undefined, updated: '2024-02-11T08:00' })
  })

  it.each([
    ['a link to who wrote it', '', '<a rel="author" href="/lenk">Ada Lenk</a>'],
    ['an element made for names', '', '<div class="post-author"><span>Ada Lenk</span></div>'],
    [
      'a label with its value',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Lenk">',
      '',
    ],
    ['a citation', '<meta name="citation_author" content="Ada Lenk">', ''],
  ])('reads who wrote it from %s', (_, head, above) => {
    expect(read(head, above).byline).toEqual(['Ada Lenk'])
  })

  it('takes a person before the site itself and before the number of an account', () => {
    const site = '<meta property="og:site_name" content="Courier Blog">'
    const named = linked({ author: { name: 'Courier Blog' } })
    expect(read(site + named + '<meta name="author" content="Ada Lenk">').byline).toEqual(['Ada Lenk'])
    expect(
      read('<meta name="author" content="2625882"><meta name="sailthru.author" content="Bo Reyes">').byline,
    ).toEqual(['Bo Reyes'])
  })
})

describe('what a page prints of its article', () => {
  it('is believed where the metadata have a headline for search engines', () => {
    const head =
      '<title>Harbor works: all you need to know</title><meta property="og:title" content="Harbor works: all you need to know">'
    expect(read(head).headline).toBe('Skerrow will dredge its harbor')
  })

  it('has a headline without the label before it', () => {
    const name = 'Skerrow will dredge its harbor'
    const head = `<title>${name} | Courier</title><meta property="og:title" content="${name}">`
    expect(read(head, '', `News: ${name}`).headline).toBe(name)
    expect(read(head, '', `The plan of ${name}`).headline).toBe(`The plan of ${name}`)
  })

  it('names who wrote it before a line that is no name', () => {
    const head = '<meta name="author" content="Ada Lenk">'
    expect(
      read(head, '<p>Show Sidebar</p><p>9 January 2024</p><p>Ada Lenk writes about harbors.</p>').byline,
    ).toEqual(['Ada Lenk'])
  })

  it('tells its day beside the headline where no metadata do', () => {
    const aside = '<aside class="share"><span>Topics · 9 January 2024</span></aside>'
    expect(read('', aside)).toMatchObject({ published: '2024-01-09' })
  })
})

describe('questions that a page answers for search engines', () => {
  it('are no headline', () => {
    const questions = {
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'Who dredges the harbor?' }],
    }
    expect(read(linked(questions)).headline).toBe('Skerrow will dredge its harbor')
    const html = `<script type="application/ld+json">${JSON.stringify(questions)}</script><div>${text}</div>`
    expect(splitCapture(html).articles[0]?.headline).toBeNull()
  })

  it('are the headline of a page that asks one', () => {
    const page = { '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Who dredges the harbor?' } }
    const html = `<script type="application/ld+json">${JSON.stringify(page)}</script><div>${text}</div>`
    expect(splitCapture(html).articles[0]?.headline?.text).toBe('Who dredges the harbor?')
  })
})

describe('what is shown only where scripts do not run', () => {
  it('is read where it is most of the page', () => {
    const html = `<html><body><div id="app"></div><noscript><h1>Skerrow will dredge its harbor</h1>${text}</noscript></body></html>`
    const { text: shown, articles } = splitCapture(html)
    expect(articles).toHaveLength(1)
    for (const paragraph of paragraphs) expect(shown).toContain(paragraph)
  })

  it('is left out beside the page itself', () => {
    const html = `<html><body><article><h1>Skerrow will dredge its harbor</h1>${text}</article><noscript>Please switch scripts on.</noscript></body></html>`
    expect(splitCapture(html).text).not.toContain('switch scripts on')
  })
})
