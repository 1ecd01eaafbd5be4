import { describe, expect, it } from 'vitest'
import { splitCapture } from '../split-capture.ts'

const first = [
  'My boat takes on water at the stern whenever the harbor is rough, and I cannot find where it comes in.',
  'The planks were caulked again two years ago and look sound from both sides.',
]
const second =
  'Look at the stuffing box of the shaft before you take a single plank off, it is nearly always that.'
const third =
  'Mine leaked for a whole summer until I packed the box again with waxed flax, which took an hour.'

function post({
  by,
  day,
  text,
  extra = '',
}: {
  by: string
  day: string
  text: readonly string[]
  extra?: string
}) {
  const words = text.map((line) => `<p>${line}</p>`).join('')
  return `<article class="message message--post" id="post-${day.length}">
    <div class="message-user"><a class="username">${by}</a><div>Able seaman</div><div>Joined 2 May 2019</div></div>
    <div class="message-head"><time datetime="${day}T10:00:00">${day}</time></div>
    <div class="message-body">${extra}${words}</div>
    <footer><a>Like</a> <a>Reply</a></footer>
  </article>`
}

const posts = [
  post({ by: 'Gannet', day: '2024-01-09', text: first }),
  post({ by: 'Oarlock', day: '2024-01-10', text: [second] }),
  post({
    by: 'Tern Ada',
    day: '2024-01-12',
    text: [third],
    extra: `<blockquote class="quote">${second}</blockquote>`,
  }),
].join('')
const title = '<h1>Water at the stern</h1>'

function read(html: string) {
  const { text, articles, skipped } = splitCapture(html)
  return {
    texts: articles.map(({ statements }) =>
      statements
        .filter(({ kind }) => kind !== 'headline')
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ),
    headlines: articles.map(({ headline }) => headline?.text ?? null),
    bylines: articles.map(({ byline }) => byline.map((name) => name.text).join()),
    days: articles.map(({ publishedAt }) => publishedAt?.iso.slice(0, 10) ?? null),
    skipped: skipped.map(({ start, end }) => text.slice(start, end)),
  }
}

describe('a thread told by its markup', () => {
  it('is read post by post, with who wrote each and when', () => {
    const { texts, headlines, bylines, days } = read(`<body><main>${title}${posts}</main></body>`)
    expect(texts).toEqual([first.join(' '), second, third])
    expect(headlines).toEqual(['Water at the stern', null, null])
    expect(bylines).toEqual(['Gannet', 'Oarlock', 'Tern Ada'])
    expect(days).toEqual(['2024-01-09', '2024-01-10', '2024-01-12'])
  })

  it('says each post once, however often it is quoted', () => {
    const { skipped } = read(`<body><main>${title}${posts}</main></body>`)
    expect(skipped).toContain(second)
  })

  it('takes a notice above the headline for none of its posts', () => {
    const notice =
      '<div class="message-notice"><p>Become a member today and read without advertisements, it costs little and helps.</p></div>'
    expect(read(`<body>${notice.repeat(2)}${title}<main>${posts}</main></body>`).texts).toHaveLength(3)
  })

  it('reads answers to answers as posts of their own', () => {
    const comment = (by: string, text: string, below = '') =>
      `<div class="comment"><span class="author">${by}</span> <time datetime="2024-01-09">a day ago</time><p>${text}</p>${below}</div>`
    const tree = comment('Gannet', first[0] ?? '', comment('Oarlock', second, comment('Tern', third)))
    expect(read(`<body>${title}${tree}</body>`).texts).toEqual([first[0], second, third])
  })

  it('reads a question and its answers, and no remarks on an answer', () => {
    const remark =
      '<div class="comment"><span class="username">Skua</span><p>The flax has to be soaked in tallow for a day before it is packed.</p></div>'
    const html = `<html><body class="question-page">${title}
      <div class="question"><div class="user">Gannet, 9 January 2024</div><p>${first.join('</p><p>')}</p></div>
      <div class="answer"><div class="user">Oarlock</div><p>${second}</p><div class="comments">${remark}</div></div>
      <div class="answer"><div class="user">Tern</div><p>${third}</p></div></body></html>`
    const { texts, skipped } = read(html)
    expect(texts).toEqual([first.join(' '), second, third])
    expect(skipped.join(' ')).toContain('soaked in tallow')
  })

  it('leaves the comments below an article to their readers', () => {
    const comments = posts.replaceAll('message', 'comment')
    const article =
      '<p>The harbor of Skerrow will be dredged in spring, the council decided on Monday after a debate of nine hours.</p>'.repeat(
        4,
      )
    const html = `<html><head><meta property="og:type" content="article"></head><body><article class="post"><h1>Skerrow dredges</h1>${article}</article><section class="comments">${comments}</section></body></html>`
    const { texts } = read(html)
    expect(texts).toHaveLength(1)
    expect(texts[0]).not.toContain('stuffing box')
  })
})
