import { describe, expect, it } from 'vitest'
import { articleAddress, isSameAddress } from './article-address.ts'

const own = 'https://herald.example/bridge'
const page = 'https://herald.example/'

describe('the address of an article', () => {
  it.each([
    ['its own', { url: own, sourceUrl: page, isOnlyArticle: true }, own],
    ['its own among others', { url: own, sourceUrl: page, isOnlyArticle: false }, own],
    ['that of its capture, alone there', { url: null, sourceUrl: page, isOnlyArticle: true }, page],
    ['none, one of many there', { url: null, sourceUrl: page, isOnlyArticle: false }, null],
    [
      'none where what is printed is no address',
      { url: 'bridge', sourceUrl: null, isOnlyArticle: true },
      null,
    ],
    ['none where nothing is known', { url: null, sourceUrl: null, isOnlyArticle: true }, null],
  ])('is %s', (_what, article, address) => expect(articleAddress(article)).toBe(address))
})

describe('two addresses', () => {
  it.each([
    [own, `${own}/?utm_source=mail#top`, true],
    [own, 'http://www.herald.example/bridge', true],
    [own, `${own}?page=2`, false],
    [own, null, false],
    [null, null, false],
  ])('%s and %s: the same %s', (left, right, same) => expect(isSameAddress(left, right)).toBe(same))
})
