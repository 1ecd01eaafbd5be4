import { describe, expect, it } from 'vitest'
import type { SplitCapture } from '../../shapes.ts'
import { splitCapture } from '../split-capture.ts'

/** Invented pages of kinds that no other test has. */
const first =
  'The regional rail operator will close the coastal line for six weeks from the first of March so that a tunnel built in 1894 can be lined with concrete.'
const second =
  'The tunnel was inspected in October after a driver reported stones on the track, and engineers found cracks in eleven places.'

const statementsOf = ({ text, articles }: SplitCapture) =>
  articles.flatMap(({ statements }) =>
    statements.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`),
  )
const skippedOf = ({ text, skipped }: SplitCapture) =>
  skipped.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

describe('plain text', () => {
  it('finds the posts of a thread whose heads are one line each', () => {
    const text = `Rail talk board

Posted by marigold - Yesterday, 10:12
Tunnel closed for six weeks
By Jonas Pell
January 9, 2024

${first}

${second}

https://courier.example/tunnel

Posted by oldsignal - Yesterday, 11:40
Ferry fares to rise in April
Isle News, 4 March 2024

Fares on all island ferries will rise by six percent on average, the council decided on Monday after a debate.

https://isle.example/fares

Posted by marigold - Yesterday, 12:01
I can't believe they do this again.
`
    const capture = splitCapture(text, { format: 'text' })
    expect(
      capture.articles.map(({ headline, publisher, publishedAt, url }) => [
        headline?.text,
        publisher?.text,
        publishedAt?.iso,
        url,
      ]),
    ).toEqual([
      ['Tunnel closed for six weeks', undefined, '2024-01-09', 'https://courier.example/tunnel'],
      ['Ferry fares to rise in April', 'Isle News', '2024-03-04', 'https://isle.example/fares'],
    ])
    expect(skippedOf(capture)).toContain("poster-comment: I can't believe they do this again.")
  })

  it('leaves a blog whole, where the line that says who posted stands below the headline', () => {
    const text = `The tunnel and the town\nPosted by Ada Quist on January 9, 2024 at 10:12\n\n${first}\n\n${second}\n`
    const [article] = splitCapture(text, { format: 'text' }).articles
    expect([article?.headline?.text, article?.statements.length]).toEqual(['The tunnel and the town', 3])
  })

  it('skips what a newsletter says of itself', () => {
    const text = `View this email in your browser\n\nTunnel closed for six weeks\nBy Jonas Pell\n\n${first}\n\n${second}\n\nWas this forwarded to you? Sign up here.\nUnsubscribe | Manage preferences\n`
    const capture = splitCapture(text, { format: 'text' })
    expect(statementsOf(capture)).toEqual([
      'headline: Tunnel closed for six weeks',
      `sentence: ${first}`,
      `sentence: ${second}`,
    ])
  })

  it('knows an outlet and a date on one line, below a byline or above one', () => {
    for (const head of [
      'By Jonas Pell\nIsle News, 4 March 2024',
      'Isle News | March 4, 2024\nBy Jonas Pell',
    ]) {
      const text = `Tunnel closed for six weeks\n\n${head}\n\n${first}\n\n${second}\n`
      const [article] = splitCapture(text, { format: 'text' }).articles
      expect([article?.publisher?.text, article?.publishedAt?.iso, article?.byline[0]?.text]).toEqual([
        'Isle News',
        '2024-03-04',
        'Jonas Pell',
      ])
    }
  })

  it('gives each turn of a transcript to whoever speaks', () => {
    const text = `Transcript: Greta Holm on the tunnel\n\nIsle Radio\nJanuary 10, 2024\n\nANNA BERG, HOST: Why now?\n\nGRETA HOLM: Because we cannot wait another winter. The cracks are in eleven places.\n\nBERG: And the buses?\n\nHOLM: There will be forty of them, every twelve minutes.\n`
    const capture = splitCapture(text, { format: 'text' })
    const voices = capture.articles[0]?.statements.map(({ attribution }) =>
      attribution.voice === 'direct' ? attribution.speaker?.text : attribution.voice,
    )
    expect(voices).toEqual(['own', 'ANNA BERG', 'GRETA HOLM', 'GRETA HOLM', 'BERG', 'HOLM'])
  })

  it('takes no list of particulars for a transcript', () => {
    const text = `Tunnel closed\nBy Jonas Pell\n\n${first}\n\nWHAT: The tunnel below the harbour is closed.\n\nWHEN: From the first of March.\n\nWHERE: Between Port Ellery and Saint Maud.\n`
    const [article] = splitCapture(text, { format: 'text' }).articles
    expect(article?.statements.filter(({ attribution }) => attribution.voice === 'direct')).toEqual([])
  })
})

describe('HTML', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

  it('skips links in the middle of a text, a notice on cookies, an offer to subscribe and the year of the copyright', () => {
    const capture = splitCapture(
      page(
        '<title>Tunnel works close coastal line - Ellery Courier</title>',
        `<div class="banner"><p>We and our 842 partners store and access personal data on your device.</p></div>
        <article><h1>Tunnel works close coastal line</h1><p>By Jonas Pell</p><p>9 January 2024</p><p>${first}</p>
        <aside><h3>Read more</h3><ul><li><a href="/a">Five walks along the old line</a></li></ul></aside>
        <p>${second}</p><p>Get unlimited access for only 1 euro a month. Cancel anytime.</p></article><p>Copyright 2024</p>`,
      ),
    )
    expect(statementsOf(capture)).toEqual([
      'headline: Tunnel works close coastal line',
      `sentence: ${first}`,
      `sentence: ${second}`,
    ])
    expect(capture.articles[0]?.publisher?.text).toBe('Ellery Courier')
    expect(skippedOf(capture)).toEqual(
      expect.arrayContaining([
        'related-links: Five walks along the old line',
        'disclaimer: We and our 842 partners store and access personal data on your device.',
        'disclaimer: Copyright 2024',
      ]),
    )
  })

  it('keeps the heading above the first paragraph of a live page', () => {
    const capture = splitCapture(
      page(
        '<title>Storm Ida live</title>',
        `<main><h1>Storm Ida live: trains halted as winds reach 140</h1><p>By Jonas Pell</p>
        <section><time datetime="2024-01-09T14:20">14:20</time><h2>Ferries stay in port</h2><p>${first}</p></section>
        <section><time datetime="2024-01-09T13:10">13:10</time><h2>Trains halted</h2><p>${second}</p></section></main>`,
      ),
    )
    expect(statementsOf(capture)).toEqual([
      'headline: Storm Ida live: trains halted as winds reach 140',
      'subhead: Ferries stay in port',
      `sentence: ${first}`,
      'subhead: Trains halted',
      `sentence: ${second}`,
    ])
  })
})
