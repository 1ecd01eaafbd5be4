import { describe, expect, it } from 'vitest'
import { splitCapture } from '../split-capture.ts'

const first =
  'The harbor of Skerrow will be dredged in spring, the council decided on Monday after a debate of nine hours.'
const second =
  'Fishermen had asked for the work since the storm of 2019, which washed tonnes of gravel into the channel.'
const third =
  'The channel is now two meters deep at low tide, and the larger boats wait outside for the flood.'
const lorry =
  'Lorries will carry the gravel to the quarry at Osmund, where the county wants to build a dam with it.'
const title = '<h1>Skerrow will dredge its harbor in spring</h1>'

/** Kept texts of the first article, in order, without its headline. */
function keep(html: string): string[] {
  const { articles, text } = splitCapture(`<html lang="en"><body>${html}</body></html>`)
  const statements = articles[0]?.statements.filter(({ kind }) => kind !== 'headline') ?? []
  return statements.map(({ start, end }) => text.slice(start, end))
}

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')

describe('the main text of a document', () => {
  it('goes on behind a label that leads to other texts', () => {
    const html = `<article>${title}${paragraphs(first, second)}<p>Read more</p><p><a href="/1">Storm of 2019 cost Skerrow its pier</a></p>${paragraphs(third, lorry, 'Work begins in May.')}</article>`
    expect(keep(html)).toEqual([first, second, third, lorry, 'Work begins in May.'])
  })

  it('keeps short points and labels that would lead around a site elsewhere', () => {
    const html = `<article>${title}${paragraphs(first, second)}<h3>Sport</h3><p>${third}</p><h3>What others say:</h3><ul><li>Too late</li><li>Too dear</li></ul><p>${lorry}</p></article>`
    const kept = keep(html)
    expect(kept).toEqual([first, second, 'Sport', third, 'What others say:', 'Too late', 'Too dear', lorry])
  })

  it('keeps running text that the readable part lost between two of its paragraphs', () => {
    const lost =
      'The dredger “Ida” is to come from Wexley, and it will work at night as well, the harbor office said.'
    const html = `<article>${title}${paragraphs(first, second)}<div class="promo-box extra"><span>${lost}</span></div>${paragraphs(third, lorry)}</article>`
    const { articles, text } = splitCapture(`<html><body>${html}</body></html>`)
    const at = text.indexOf(lost)
    expect(articles[0]?.start).toBeLessThan(at)
    expect(articles[0]?.end).toBeGreaterThan(at)
  })

  it('is what stands together, where sections of it stand apart', () => {
    const section = (...texts: string[]) => `<section><div>${paragraphs(...texts)}</div></section>`
    const long = [first, second, third, lorry]
    const again = long.map((text) => text.replace('Skerrow', 'Merrow').replace('gravel', 'sand'))
    const more = long.map((text) => text.replace('harbor', 'basin').replace('council', 'assembly'))
    const html = `<div id="page"><nav><a href="/">Home</a></nav><div id="all">${title}${section(...long)}${section(...again)}${section(...more)}</div></div>`
    expect(keep(html)).toEqual([...long, ...again, ...more])
  })

  it('is not lost to a form or a widget around the whole page', () => {
    const html = `<form class="widget"><div>${title}${paragraphs(first, second, third, lorry)}</div></form>`
    expect(keep(html)).toEqual([first, second, third, lorry])
  })

  it('ends above the comments of readers', () => {
    const html = `<div><div>${title}${paragraphs(first, second, third, lorry)}<h4>2 comments</h4>${paragraphs('Ann wrote that nobody had asked the people of the lower harbor about the lorries, as ever.', 'Bo wrote that the council of Osmund would have done it for half of the money, and sooner.')}</div></div>`
    expect(keep(html)).toEqual([first, second, third, lorry])
  })
})
