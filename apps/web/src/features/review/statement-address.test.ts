import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nameStatement, statementInAddress } from './statement-address.ts'

describe('the statement that an address names', () => {
  it('is read from the address of its article', () => {
    const place = { pathname: '/w/demo/articles/a1', search: '?statement=s4' }
    expect(statementInAddress(place, 'a1')).toBe('s4')
    expect(statementInAddress({ ...place, search: '' }, 'a1')).toBeNull()
  })

  it('is unknown where the address is another page’s', () => {
    expect(
      statementInAddress({ pathname: '/w/demo/articles', search: '?statement=s4' }, 'a1'),
    ).toBeUndefined()
    expect(statementInAddress({ pathname: '/w/demo/articles/a2', search: '' }, 'a1')).toBeUndefined()
  })
})

describe('naming a statement', () => {
  const replaceState = vi.fn()
  const stand = (href: string) => {
    const { pathname, search } = new URL(href)
    vi.stubGlobal('window', {
      location: { href, pathname, search },
      history: { state: { own: 1 }, replaceState },
    })
  }
  beforeEach(() => replaceState.mockClear())
  afterEach(() => vi.unstubAllGlobals())

  it('writes it beside what the address says already, and keeps the state of the entry', () => {
    stand('http://assay.example/w/demo/articles/a1?from=list')
    nameStatement('a1', 's4')
    const address = new URL('http://assay.example/w/demo/articles/a1?from=list&statement=s4')
    expect(replaceState).toHaveBeenCalledWith({ own: 1 }, '', address)
  })

  it('writes nothing into the address of a page that was gone to meanwhile', () => {
    stand('http://assay.example/w/demo/articles')
    nameStatement('a1', 's4')
    expect(replaceState).not.toHaveBeenCalled()
  })

  it('writes nothing that is there', () => {
    stand('http://assay.example/w/demo/articles/a1?statement=s4')
    nameStatement('a1', 's4')
    expect(replaceState).not.toHaveBeenCalled()
  })
})
