import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defused } from './csv.ts'
import { type DecisionRecord, decisionRecordSchema } from './decision-record.ts'
import { anyReasoning, anySpoken, anyStatement, anyText, anyWord, orNull } from './exported.test-support.ts'
import { parseCsv } from './parse-csv.test-support.ts'
import { writeDecisionsCsv } from './write-decisions-csv.ts'
import { writeJsonl } from './write-jsonl.ts'

const at = fc.constant('2026-03-02T09:00:00.000Z')
const anySaid = fc
  .tuple(anyReasoning, fc.record({ statementText: anyText, submittedAt: at, logIndex: orNull(fc.nat()) }))
  .map(([reasoning, said]) => ({ ...reasoning, ...said }))
const anyWeighed = fc
  .tuple(
    anySpoken,
    fc.record({
      side: fc.constantFrom('basis' as const, 'dissent' as const),
      assessmentId: fc.uuid(),
      assessmentVersion: fc.integer({ min: 1, max: 99 }),
      reviewerId: fc.uuid(),
      reviewer: orNull(anyText),
      isRevised: fc.boolean(),
      said: orNull(anySaid),
    }),
  )
  .map(([spoken, weighed]) => ({ ...spoken, ...weighed }))
const anyDecision: fc.Arbitrary<DecisionRecord> = fc
  .tuple(
    anyStatement,
    anyWord,
    fc.record({
      decisionId: fc.uuid(),
      decisionVersion: fc.integer({ min: 1, max: 99 }),
      madeBy: fc.constantFrom('editor' as const, 'quorum' as const),
      deciderId: orNull(fc.uuid()),
      decider: orNull(anyText),
      deciderAssessed: fc.boolean(),
      reason: orNull(anyText),
      weighed: fc.array(anyWeighed, { maxLength: 4 }),
      decidedAt: at,
      logIndex: orNull(fc.nat()),
    }),
  )
  .map(([statement, word, decision]) => ({ ...statement, ...word, ...decision }))

async function* stream(records: readonly DecisionRecord[]): AsyncGenerator<DecisionRecord> {
  yield* records
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const rowsOf = async (records: readonly DecisionRecord[]) => {
  const [header = [], ...rows] = parseCsv(
    await textOf(writeDecisionsCsv(stream(records), { bom: false, separator: ',', checkpoint: null })),
  )
  return rows.map((row) => (name: string) => row[header.indexOf(name)])
}
const plain = (value: string | null) => defused(value ?? '')

describe('decisions as CSV', () => {
  it('have a row each, and one under it for each assessment whose words were asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDecision, { maxLength: 4 }), async (records) => {
        const rows = await rowsOf(records)
        expect(rows.map((cell) => [cell('row'), cell('decision_id')])).toEqual(
          records.flatMap(({ decisionId, weighed }) => [
            ['decision', decisionId],
            ...weighed.filter(({ said }) => said !== null).map(({ side }) => [side, decisionId]),
          ]),
        )
      }),
    )
  })

  it('give the words of the newsroom and of each reviewer back in the same columns', async () => {
    await fc.assert(
      fc.asyncProperty(anyDecision, async (record) => {
        const [decision, ...under] = await rowsOf([record])
        expect(decision?.('rationale')).toBe(plain(record.rationale))
        expect(decision?.('value')).toBe(record.value)
        expect(decision?.('by')).toBe(plain(record.decider))
        expect(decision?.('reason')).toBe(plain(record.reason))
        expect(decision?.('decider_assessed')).toBe(String(record.deciderAssessed))
        for (const { url } of record.citations) expect(decision?.('sources')).toContain(defused(url))
        const told = record.weighed.filter(({ said }) => said !== null)
        expect(
          under.map((cell) => [cell('value'), cell('by'), cell('rationale'), cell('person_id')]),
        ).toEqual(
          told.map(({ value, reviewer, reviewerId, said }) => [
            value,
            plain(reviewer),
            plain(said?.rationale ?? null),
            reviewerId,
          ]),
        )
      }),
    )
  })

  it('name in the row itself who says so and who says otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(anyDecision, async (record) => {
        const [decision] = await rowsOf([record])
        for (const { side, reviewer, reviewerId, value } of record.weighed) {
          expect(decision?.(side)).toContain(defused(`${reviewer ?? reviewerId}: ${value}`))
        }
      }),
    )
  })
})

describe('decisions as JSON Lines', () => {
  it('come back exactly, one object a line, with what they rest on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDecision, { maxLength: 4 }), async (records) => {
        const lines = (await textOf(writeJsonl(stream(records), { checkpoint: null }))).split('\n')
        expect(lines.pop()).toBe('')
        expect(lines.map((line) => decisionRecordSchema.parse(JSON.parse(line)))).toEqual(records)
      }),
    )
  })
})
