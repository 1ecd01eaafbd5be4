import { describe, expect, it } from 'vitest'
import { articleAddress } from './article-address.ts'

const own = 'https://herald.example/bridge'
const page = 'https://herald.example/'

describe('the address of an article', () => {
  it.each([
    ['its own', { url: own, sourceUrl: page, isOnlyArticle: true }, 'herald.example/bridge'],
    ['its own among others', { url: own, sourceUrl: page, isOnlyArticle: false }, 'herald.example/bridge'],
    [
      'that of its capture, alone there',
      { url: null, sourceUrl: page, isOnlyArticle: true },
      'herald.example',
    ],
    ['none, one of many there', { url: null, sourceUrl: page, isOnlyArticle: false }, null],
    [
      'none where what is printed is no address',
      { url: 'bridge', sourceUrl: null, isOnlyArticle: true },
      null,
    ],
    ['none where nothing is known', { url: null, sourceUrl: null, isOnlyArticle: true }, null],
  ])('is %s', (_what, article, address) => expect(articleAddress(article)).toBe(address))

  it.each([
    [`${own}/?utm_source=mail#top`, true],
    ['http://www.herald.example/bridge', true],
    [`${own}?page=2`, false],
    ['https://herald.example/Bridge', false],
  ])('of %s is the same: %s', (url, same) => {
    const addressOf = (given: string) => articleAddress({ url: given, sourceUrl: null, isOnlyArticle: true })
    expect(addressOf(url) === addressOf(own)).toBe(same)
  })
})
