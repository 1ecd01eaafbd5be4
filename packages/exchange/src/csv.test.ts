import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv.ts'
import { parseCsv } from './parse-csv.test-support.ts'

describe('a line of CSV, by the rules of RFC 4180', () => {
  it('ends in CRLF, with commas between cells and none after the last (2.1, 2.4)', () => {
    expect(csvLine(['aaa', 'bbb', 'ccc'])).toBe('aaa,bbb,ccc\r\n')
  })

  it('quotes cells with line breaks, quotes and commas, and no others (2.5, 2.6)', () => {
    expect(csvLine(['a', 'b\r\nb', 'c,c', 'd d'])).toBe('a,"b\r\nb","c,c",d d\r\n')
  })

  it('doubles a quote within a cell (2.7)', () => {
    expect(csvLine(['aaa', 'b"bb', 'ccc'])).toBe('aaa,"b""bb",ccc\r\n')
  })

  it('leaves a cell without a value empty, and writes numbers as they are', () => {
    expect(csvLine([null, '', 0, -5])).toBe(',,0,-5\r\n')
  })

  it('puts an apostrophe before what a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const [[cell] = []] = parseCsv(csvLine([`${start}cmd|' /C calc'!A0`]))
      expect(cell).toBe(`'${start}cmd|' /C calc'!A0`)
    }
    expect(csvLine(['=1+1,"a"'])).toBe('"\'=1+1,""a"""\r\n')
  })

  it('leaves those signs alone anywhere else', () => {
    expect(csvLine(['a=b', '5 - 3', "'quoted'"])).toBe("a=b,5 - 3,'quoted'\r\n")
  })

  it('is read back as it was written, whatever the cells hold', () => {
    const awkward = fc.constantFrom('"', ',', '\r\n', '\n', '=', "'", '\t', ' ', 'ё', '𝒳', '\u200f', ';')
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(awkward).map((parts) => parts.join('')),
    )
    const rows = fc
      .integer({ min: 2, max: 6 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
    fc.assert(
      fc.property(rows, (written) => {
        const read = parseCsv(written.map(csvLine).join(''))
        expect(read).toEqual(written.map((row) => row.map(defused)))
      }),
    )
  })
})

const defused = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
