import { describe, expect, it } from 'vitest'
import { beginning, pastHref, readPastAddress, writePastAddress } from './past-address.ts'

const read = (query: string) => readPastAddress(new URLSearchParams(query))

describe('the address of a look at the past', () => {
  it('names a moment by the number of an event, by a time, or as the beginning', () => {
    expect(read('at=12').at).toEqual({ position: 12 })
    expect(read('at=2026-03-02T09:00:00.000Z').at).toEqual({ time: '2026-03-02T09:00:00.000Z' })
    expect(read('from=start').from).toEqual(beginning)
    expect(read('').at).toBeNull()
  })

  it('takes what it does not understand for not given', () => {
    expect(read('at=yesterday&article=&from=-4&to=1e9')).toEqual({
      ...{ articleId: null, statementId: null, at: null, from: undefined, to: null },
    })
  })

  it('is written as it is read', () => {
    const query = 'article=a1&statement=s1&at=0&from=start&to=2026-03-02T09%3A00%3A00.000Z'
    expect(writePastAddress(read(query)).toString()).toBe(query)
    expect(pastHref('demo', 'moment', { articleId: 'a1', at: { position: 3 } })).toBe(
      '/w/demo/audit/moment?article=a1&at=3',
    )
    expect(pastHref('demo', 'difference', {})).toBe('/w/demo/audit/difference')
  })
})
