import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusedWith } from './decide/given.test-support.ts'
import { isSamePage, normaliseSourceUrl, refuseCredentials, withoutCredentials } from './source-url.ts'

describe('the address of a source', () => {
  it.each([
    ['HTTPS://Port.Example:443/Log', 'https://port.example/Log'],
    ['  https://port.example/log ', 'https://port.example/log'],
    ['https://port.example', 'https://port.example/'],
    ['https://port.example/log?utm_source=x&id=7&UTM_Medium=y&fbclid=z', 'https://port.example/log?id=7'],
    ['https://port.example/log?gclid=1', 'https://port.example/log'],
    ['https://port.example/log#:~:text=late', 'https://port.example/log'],
    ['https://me:secret@port.example/log', 'https://port.example/log'],
    ['https://port.example/a?b=1&b=2', 'https://port.example/a?b=1&b=2'],
    ['https://port.example/a%20b?q=%C3%A9', 'https://port.example/a%20b?q=%C3%A9'],
    ['http://bücher.example/', 'http://xn--bcher-kva.example/'],
  ])('%s is known as %s', (original, normalised) => expect(normaliseSourceUrl(original)).toBe(normalised))

  it.each([
    '',
    'port.example/log',
    'ftp://port.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'mailto:a@b.example',
  ])('is refused where it is "%s"', (original) => {
    expect(refusedWith('citation-url-invalid', () => normaliseSourceUrl(original))).toEqual({ url: original })
  })

  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = normaliseSourceUrl(url)
        expect(normaliseSourceUrl(once)).toBe(once)
        expect(isSamePage(url, once)).toBe(true)
      }),
    )
  })

  it.each([
    ['http://www.port.example/log/', 'https://port.example/log', true],
    ['https://port.example/log?utm_campaign=a', 'https://port.example/log#top', true],
    ['https://port.example/log?id=1', 'https://port.example/log?id=2', false],
    ['https://port.example/log', 'https://news.port.example/log', false],
    ['https://port.example/Log', 'https://port.example/log', false],
  ])('%s and %s: the same page is %s', (left, right, same) => expect(isSamePage(left, right)).toBe(same))
})

describe('an address with a name and a password', () => {
  it.each(['https://me:secret@port.example/log', ' HTTP://me@port.example', 'https://:secret@port.example/'])(
    'is refused, such as “%s”, and the refusal does not repeat it',
    (address) =>
      expect(refusedWith('address-with-credentials', () => refuseCredentials(address))).toEqual({}),
  )

  it.each([
    'https://port.example/@me:secret',
    'https://port.example/?to=me:secret@port.example',
    'no address',
    '',
  ])('is another thing than “%s”', (address) => {
    expect(() => refuseCredentials(address)).not.toThrow()
    expect(withoutCredentials(address)).toBe(address)
  })

  it('that stands in a page is taken without them', () => {
    expect(withoutCredentials('https://me:secret@port.example/log?id=7')).toBe(
      'https://port.example/log?id=7',
    )
  })
})
