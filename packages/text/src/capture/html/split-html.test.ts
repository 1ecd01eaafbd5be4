import { describe, expect, it } from 'vitest'
import { TextError } from '../../errors.ts'
import type { SplitCapture } from '../../shapes.ts'
import { splitCapture } from '../split-capture.ts'

const chrome = {
  top: '<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav></header>',
  side: '<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Toll on the Sorrel pass doubles overnight</a></li><li><a href="/2">Lighthouse keeper retires after 41 years</a></li></ul></aside>',
  foot: '<footer><p>© 2024 The Skerrow Courier. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer>',
}
const paragraphs = [
  'The fishing fleet of Skerrow returned to port on Saturday, after ministers agreed on a quota. The deal ends a dispute of six weeks.',
  'Skippers had stayed at sea in protest, and none of them was fined, the harbor master said. “They kept the peace,” he added.',
  'The quota allows 4,100 tonnes of herring a year, which is 600 tonnes less than before, according to the ministry.',
]
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')

function read(capture: SplitCapture, index = 0) {
  const article = capture.articles[index]
  const texts = (kind: string) =>
    article?.statements
      .filter((statement) => statement.kind === kind)
      .map(({ start, end }) => capture.text.slice(start, end)) ?? []
  return {
    headline: article?.headline?.text ?? null,
    decks: article?.decks.map(({ text }) => text) ?? [],
    byline: article?.byline.map(({ text }) => text) ?? [],
    publisher: article?.publisher?.text ?? null,
    date: article?.publishedAt?.iso ?? null,
    language: article?.language,
    url: article?.url ?? null,
    sentences: texts('sentence'),
    subheads: texts('subhead'),
    items: texts('list-item'),
    captions: texts('caption'),
  }
}

describe('splitCapture of HTML', () => {
  it('reads a news page with JSON-LD', () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: 'Fishing fleet returns to Skerrow after quota deal',
          datePublished: '2022-06-11T18:05:00+02:00',
          author: [{ '@type': 'Person', name: 'Maud Ellery' }, { name: 'Olan Pirie' }],
          publisher: { '@type': 'Organization', name: 'The Skerrow Courier' },
          mainEntityOfPage: 'https://courier.example/fleet',
        },
      ],
    }
    const html = `<!doctype html><html lang="en-GB"><head><title>Fishing fleet returns | The Skerrow Courier</title>
      <script type="application/ld+json">${JSON.stringify(linked)}</script><style>p{}</style></head><body>${chrome.top}
      <main><article><h1>Fishing fleet returns to Skerrow after quota deal</h1><p class="byline">By Maud Ellery and Olan Pirie</p>
      <time datetime="2022-06-11T18:05:00+02:00">11 June 2022</time>
      <figure><img src="a.jpg"><figcaption>Trawlers in the harbor of Skerrow</figcaption></figure>
      ${body}<h2>What comes next</h2><p>The ministers meet again in the autumn, and the islands will be heard before that, it is said.</p>
      <ul><li>A report is due in May.</li><li>The vote is in June.</li></ul></article></main>${chrome.side}${chrome.foot}</body></html>`
    const capture = splitCapture(html)
    expect(read(capture)).toEqual({
      headline: 'Fishing fleet returns to Skerrow after quota deal',
      decks: [],
      byline: ['Maud Ellery', 'Olan Pirie'],
      publisher: 'The Skerrow Courier',
      date: '2022-06-11T18:05',
      language: 'en',
      url: 'https://courier.example/fleet',
      sentences: [
        ...paragraphs.flatMap((text) => text.split(/(?<=[.”]) (?=[A-Z“])/u)),
        'The ministers meet again in the autumn, and the islands will be heard before that, it is said.',
      ],
      subheads: ['What comes next'],
      items: ['A report is due in May.', 'The vote is in June.'],
      captions: ['Trawlers in the harbor of Skerrow'],
    })
    const kinds = new Map(
      capture.skipped.map(({ start, end, kind }) => [capture.text.slice(start, end), kind]),
    )
    expect(kinds.get('Home')).toBe('navigation')
    expect(kinds.get('Most read')).toBe('related-links')
    expect(kinds.get('Lighthouse keeper retires after 41 years')).toBe('related-links')
    expect(kinds.get('© 2024 The Skerrow Courier. All rights reserved.')).toBe('disclaimer')
    expect(capture.articles[0]?.publishedAt?.span).not.toBeNull()
  })

  it('reads OpenGraph where there is no JSON-LD, and settles a date that reads two ways', () => {
    const html = `<html lang="en"><head><title>Quota deal</title>
      <meta property="og:title" content="Fleet returns to Skerrow after long dispute"><meta property="og:site_name" content="Isle Wire">
      <meta property="article:published_time" content="2022-11-06T08:00:00Z"><meta name="author" content="Maud Ellery">
      <link rel="canonical" href="https://wire.example/fleet"></head>
      <body>${chrome.top}<div id="content"><h1>Fleet returns to Skerrow after long dispute</h1>
      <p class="standfirst">Ministers and skippers met for nine hours.</p><div>06/11/2022</div>${body}</div>${chrome.foot}</body></html>`
    const capture = splitCapture(html)
    expect(read(capture)).toMatchObject({
      headline: 'Fleet returns to Skerrow after long dispute',
      decks: ['Ministers and skippers met for nine hours.'],
      byline: ['Maud Ellery'],
      publisher: 'Isle Wire',
      date: '2022-11-06T08:00',
      url: 'https://wire.example/fleet',
    })
    expect(capture.articles[0]?.publishedAt?.alternative).toBeNull()
  })

  it('reads a page without any metadata by its text alone', () => {
    const html = `<html><body>${chrome.top}<div class="content"><h1>Fleet returns to Skerrow after long dispute</h1>
      <div>By Maud Ellery</div><div>June 11, 2022</div>${body}</div>${chrome.side}</body></html>`
    expect(read(splitCapture(html))).toMatchObject({
      headline: 'Fleet returns to Skerrow after long dispute',
      byline: ['Maud Ellery'],
      publisher: null,
      date: '2022-06-11',
      language: 'en',
    })
  })

  it('takes breaks for boundaries and keeps inline markup in the sentence', () => {
    const text = paragraphs.map((paragraph) =>
      paragraph.replace('Skerrow', '<a href="/s"><b>Sker</b>row</a>'),
    )
    const html = `<html><body><div><h1>Fleet returns to Skerrow after long dispute</h1><div>${text.join('<br><br>')}</div></div></body></html>`
    const { sentences } = read(splitCapture(html))
    expect(sentences[0]).toBe(
      'The fishing fleet of Skerrow returned to port on Saturday, after ministers agreed on a quota.',
    )
    expect(new Set(splitCapture(html).articles[0]?.statements.map(({ paragraph }) => paragraph)).size).toBe(4)
  })

  it('reads a forum page post by post', () => {
    const post = (
      headline: string,
      date: string,
    ) => `<div class="post"><dl class="postprofile"><dt>harbormaster</dt><dd>Site Admin</dd><dd>Posts: 4120</dd>
      <dd>Joined: Tue Mar 03, 2015 9:12 am</dd></dl><h3>Re: PORT</h3><p class="author">Post by harbormaster »</p><div class="content">THE VELMORA GAZETTE<br><br>
      "${headline}"<br><br>Ann O'Dell<br><br>${date}<br><br>${paragraphs.join('<br><br>')}<br><br>https://gazette.example/x ... y</div></div>`
    const html = `<html><body><h2>PORT</h2>${post('Velmora to close its last coal port', '3 MAY 2020')}${post('Dockers ask for guarantees from ministers', '9 JUNE 2020')}</body></html>`
    const capture = splitCapture(html)
    expect(capture.articles.map((_, index) => read(capture, index))).toMatchObject([
      {
        headline: 'Velmora to close its last coal port',
        publisher: 'The Velmora Gazette',
        date: '2020-05-03',
      },
      {
        headline: 'Dockers ask for guarantees from ministers',
        publisher: 'The Velmora Gazette',
        date: '2020-06-09',
      },
    ])
  })

  it('reads table rows as one statement each, and leaves links to other texts out of the article', () => {
    const html = `<html><body><ul class="menu"><li><a href="/h">Harbors</a><a href="/p">Politics</a></li></ul><div id="main">
      <h1>Fleet returns to Skerrow after long dispute</h1><div class="meta"><span>By <a href="/m">Maud Ellery</a></span> | <time datetime="2022-06-11T18:05">11 June 2022</time></div>
      <p>${paragraphs[0]}</p><div><a href="/r">Dockers of Wexley ask for guarantees from ministers</a></div><p>${paragraphs[1]}</p>
      <table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2021</td><td>4,700</td></tr></table><p>${paragraphs[2]}</p>
      <section class="comments"><h3>Comments (1)</h3><p>They never asked the people who live up here, and they never will, if you ask me.</p></section></div></body></html>`
    const capture = splitCapture(html)
    expect(read(capture)).toMatchObject({
      byline: ['Maud Ellery'],
      items: ['Year Tonnes', '2021 4,700'],
      subheads: [],
    })
    const kinds = new Map(
      capture.skipped.map(({ start, end, kind }) => [capture.text.slice(start, end), kind]),
    )
    expect(kinds.get('Dockers of Wexley ask for guarantees from ministers')).toBe('related-links')
    expect(
      kinds.get('They never asked the people who live up here, and they never will, if you ask me.'),
    ).toBe('poster-comment')
    expect(kinds.get('Harbors Politics')).toBe('navigation')
  })

  it('keeps scripts, styles, hidden parts and comments out of the text', () => {
    const html = `<html><body><script>document.body.textContent = 'owned'; throw 1</script><style>.x{}</style><!-- note -->
      <p hidden>secret one</p><p style="display: none">secret two</p><noscript>enable it</noscript><img src="x" onerror="alert(1)">
      <h1>Fleet returns to Skerrow after long dispute</h1>${body}</body></html>`
    const { text } = splitCapture(html)
    for (const hidden of ['owned', 'secret', 'enable', 'note', 'alert']) expect(text).not.toContain(hidden)
  })

  it('reads a Russian page in windows of links', () => {
    const html = `<html lang="ru"><head><meta property="og:site_name" content="Вестник Заозёрья"></head><body><nav><a href="/">Главная</a> <a href="/p">Политика</a></nav>
      <h1>Паром через Ильму остановили до весны</h1><span class="date">14 января 2021, 18:11</span>
      <p>Паром через реку Ильму остановили до весны. Об этом сообщили в администрации района.</p>
      <p>«Лёд слишком тонкий», — заявил начальник переправы Иван Кротов, который работает там двадцать лет.</p>
      <p>Жителям посёлка Дальний теперь придётся ездить через мост в Заречье, а это сорок километров.</p>
      <div class="related"><h3>Читайте также</h3><a href="/2">В Заозёрье построят новый мост</a></div></body></html>`
    const capture = splitCapture(html)
    expect(read(capture)).toMatchObject({
      headline: 'Паром через Ильму остановили до весны',
      publisher: 'Вестник Заозёрья',
      date: '2021-01-14T18:11',
      language: 'ru',
    })
    expect(read(capture).sentences).toHaveLength(4)
  })

  it.each([
    ['a head that is never opened', `<html><meta charset=utf-8><title>t</title><body>${body}`],
    [
      'two conditional <html>',
      `<!--[if IE]><html class=ie><![endif]--><!--[if !IE]><!--><html><!--<![endif]--><body>${body}`,
    ],
    ['two <html>', `<html><html><body>${body}`],
    ['text before the doctype', `junk<!doctype html><html><body>${body}`],
    ['an article without a body', `<!doctype html><html lang=en><article>${body}`],
    ['a comment that ends oddly', `<!doctype html><html><body><!-- x --!>${body}</body></html>`],
    ['text behind the body', `<html><body></body></html>${body}`],
  ])('reads a page as a browser does: %s', (_, html) => {
    const capture = splitCapture(html, { format: 'html' })
    expect(capture.articles.flatMap(({ statements }) => statements)).toHaveLength(5)
  })

  it.each(['', '<html><body></body></html>', `<title>never closed ${body}`, '<script>x</script>'])(
    'says that a page shows no text: %s',
    (html) => {
      expect(() => splitCapture(html, { format: 'html' })).toThrow(
        expect.objectContaining({ name: 'TextError', code: 'capture-empty' }),
      )
    },
  )

  it.each([['<'.repeat(50_000)], ['<p>x'.repeat(5000)], ['<br>x'.repeat(40_000)]])(
    'reads what a page is full of, however much of it',
    (html) => {
      expect(splitCapture(html, { format: 'html' }).text.length).toBeGreaterThan(5000)
    },
  )

  it('refuses a page that is nested without end, before it costs anything', () => {
    const html = `<html><body>${'<div>'.repeat(10_000)}text${'</div>'.repeat(10_000)}</body></html>`
    const start = Date.now()
    expect(() => splitCapture(html)).toThrow(
      expect.objectContaining({ name: 'TextError', code: 'capture-nested-too-deep' }),
    )
    expect(Date.now() - start).toBeLessThan(1000)
  })

  it('does not take open paragraphs and list items for nesting', () => {
    const html = `<html><body><h1>Fleet returns to Skerrow after long dispute</h1>${`<p>${paragraphs[0]}`.repeat(1500)}</body></html>`
    expect(splitCapture(html).articles).toHaveLength(1)
  })

  it('refuses a page over five megabytes and one of countless elements', () => {
    expect(() => splitCapture(`<html><body>${'x'.repeat(5 * 1024 * 1024)}</body></html>`)).toThrow(TextError)
    expect(() => splitCapture(`<html><body>${'<b>x</b>'.repeat(300_000)}</body></html>`)).toThrow(
      expect.objectContaining({ code: 'capture-too-large' }),
    )
  })

  it('reads a page of thousands of paragraphs whole', () => {
    const html = `<html><body><article><h1>Fleet returns to Skerrow after long dispute</h1>${body.repeat(500)}</article></body></html>`
    const { articles, text } = splitCapture(html)
    expect(articles).toHaveLength(1)
    expect(articles[0]?.end).toBe(text.length)
  })
})
