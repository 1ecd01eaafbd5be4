import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from './assessment-record.test-support.ts'
import { type AssessmentRecord, assessmentRecordSchema } from './assessment-record.ts'
import { defused } from './csv.ts'
import { parseCsv } from './parse-csv.test-support.ts'
import { writeCsv } from './write-csv.ts'
import { writeJsonl } from './write-jsonl.ts'

async function* stream(records: readonly AssessmentRecord[]): AsyncGenerator<AssessmentRecord> {
  yield* records
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const checkpoint = {
  origin: 'assay.example/harbour',
  size: 7,
  root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
  note: 'assay.example/harbour\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— assay.example/harbour AAAA\n',
}
const csvOf = (records: readonly AssessmentRecord[], bom = false) =>
  textOf(writeCsv(stream(records), { bom, separator: ',', checkpoint }))
const [sample] = fc.sample(anyRecord, { numRuns: 1, seed: 7 })

describe('assessments as CSV', () => {
  it('has a header and one record for each assessment, all equally wide', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 5 }), async (records) => {
        const rows = parseCsv(await csvOf(records))
        expect(rows).toHaveLength(1 + records.length)
        expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
      }),
    )
  })

  it('gives every value back in its column, but for the apostrophe before a formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const [header = [], row = []] = parseCsv(await csvOf([record]))
        const cell = (name: string) => row[header.indexOf(name)]
        const plain = (value: string | null) => defused(value ?? '')
        expect(cell('statement')).toBe(plain(record.statementText))
        expect(cell('headline')).toBe(plain(record.headline))
        expect(cell('rationale')).toBe(plain(record.rationale))
        expect(cell('value')).toBe(record.value)
        expect(cell('statement_start')).toBe(String(record.statementStart ?? ''))
        expect(cell('on_present_wording')).toBe(String(record.onPresentWording))
        for (const { url } of record.citations) expect(cell('sources')).toContain(defused(url))
        for (const { technique } of record.techniques) expect(cell('techniques')).toContain(technique)
      }),
    )
  })

  it('holds the checkpoint, byte for byte, in the first record alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 4 }), async (records) => {
        const [header = [], ...rows] = parseCsv(await csvOf(records))
        expect(header.at(-1)).toBe('checkpoint')
        expect(rows.map((row) => row.at(-1))).toEqual([checkpoint.note, ...records.slice(1).map(() => '')])
        expect(rows.map((row) => row[header.indexOf('log_index')])).toEqual(
          records.map(({ logIndex }) => String(logIndex ?? '')),
        )
      }),
    )
  })

  it('has an empty column where the log was never signed', async () => {
    if (sample === undefined) throw new Error('no sample')
    const csv = await textOf(writeCsv(stream([sample]), { bom: false, separator: ',', checkpoint: null }))
    expect(parseCsv(csv).map((row) => row.at(-1))).toEqual(['checkpoint', ''])
  })

  it('begins with a byte order mark where it is asked for, and only there', async () => {
    expect((await csvOf([], true)).startsWith('\uFEFFarticle_id,')).toBe(true)
    expect((await csvOf([])).startsWith('article_id,')).toBe(true)
  })

  it('is written while the records are read: the header before the first, each as it comes', async () => {
    if (sample === undefined) throw new Error('no sample')
    const record = sample
    const read: string[] = []
    async function* counted() {
      for (const name of ['first', 'second']) {
        read.push(name)
        yield { ...record, reviewer: name }
      }
    }
    const pieces = writeCsv(counted(), { bom: false, separator: ';', checkpoint })
    await pieces.next()
    expect(read).toEqual([])
    await pieces.next()
    expect(read).toEqual(['first'])
    await pieces.return(undefined)
    expect(read).toEqual(['first'])
  })
})

describe('assessments as JSON Lines', () => {
  it('come back exactly, one object a line, formulas included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 5 }), async (records) => {
        const lines = (await textOf(writeJsonl(stream(records), { checkpoint: null }))).split('\n')
        expect(lines.pop()).toBe('')
        expect(lines.map((line) => assessmentRecordSchema.parse(JSON.parse(line)))).toEqual(records)
      }),
    )
  })

  it('end with the checkpoint, which no record can be taken for', async () => {
    if (sample === undefined) throw new Error('no sample')
    const lines = (await textOf(writeJsonl(stream([sample]), { checkpoint }))).trimEnd().split('\n')
    const [record, last] = lines.map((line) => JSON.parse(line))
    expect(record).not.toHaveProperty('kind')
    expect(last).toEqual({ kind: 'checkpoint', ...checkpoint })
  })
})
