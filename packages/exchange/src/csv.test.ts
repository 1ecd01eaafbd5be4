import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine, defused } from './csv.ts'
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

  it('puts one before what follows a sign that parts cells or rows for somebody else', () => {
    for (const sign of [',', ';', '|', '\t', '\n', '\r\n']) {
      const [[cell] = []] = parseCsv(csvLine([`Seen${sign}=HYPERLINK("https://trap.example")`]))
      expect(cell).toBe(`Seen${sign}'=HYPERLINK("https://trap.example")`)
      expect(defused(`Seen${sign}"=1+1"`)).toBe(`Seen${sign}'"=1+1"`)
    }
  })

  it('puts one before the wide signs of Chinese and Japanese keyboards', () => {
    for (const start of ['＝', '＋', '－', '＠']) {
      expect(csvLine([`${start}1+1`])).toBe(`'${start}1+1\r\n`)
      expect(csvLine([`a;${start}1+1`])).toBe(`"a;'${start}1+1"\r\n`)
    }
  })

  it('leaves what Assay itself has made as it is', () => {
    expect(csvLine([{ exact: '+kMgI' }])).toBe('+kMgI\r\n')
  })

  it('takes a semicolon where a spreadsheet expects one', () => {
    expect(csvLine(['a', 'b;c', 'd,e', null], ';')).toBe('a;"b;c";"d,e";\r\n')
  })

  it('begins no formula, at whatever sign a spreadsheet parts cells', () => {
    const awkward = fc.constantFrom('=', '-', '＝', ';', ',', '\t', '\n', '"', 'a', ' ')
    const text = fc.array(awkward).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom(',' as const, ';' as const), (cell, separator) => {
        const parts = csvLine([cell, cell], separator).split(/[,;\t\r\n]/)
        for (const part of parts) expect(part).not.toMatch(/^"*[=\-＝]/)
      }),
    )
  })

  it('leaves those signs alone anywhere else', () => {
    expect(csvLine(['a=b', '5 - 3', 'no － he', "'quoted'"])).toBe("a=b,5 - 3,no － he,'quoted'\r\n")
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
        const read = parseCsv(written.map((row) => csvLine(row)).join(''))
        expect(read).toEqual(written.map((row) => row.map(defused)))
      }),
    )
  })
})
