import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyFile } from '../../lines/verify-file.ts'
import type { Primitives } from '../primitives.ts'
import type { AuditReport } from '../verify-bundle.ts'

/**
 * Bundles that were made before event types had versions, of a workspace where statements were assessed, words taken
 * back and a text erased. They are never made anew: what was handed out then has to verify for ever.
 */
const primitives: Primitives = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  verify: ({ publicKey, message, signature }) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
  },
}

type Name = 'log' | 'article'
type Change = (line: string) => string

const linesOf = (name: Name) =>
  readFileSync(path.join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')

function verifyLines(lines: readonly string[]): Promise<AuditReport> {
  async function* read() {
    yield* lines
  }
  return verifyFile(primitives, { lines: read })
}

const verifyEarlier = (name: Name, change: Change = (line) => line): Promise<AuditReport> =>
  verifyLines(linesOf(name).map(change))

describe('a bundle that was made earlier', () => {
  it('verifies whole, with every row, text and word of it', async () => {
    const { findings, events, state } = await verifyEarlier('log')
    expect(findings).toEqual([])
    expect(events).toBe(21)
    expect(state).toEqual({ rows: 40, texts: 16, erased: 1, captures: 1, bytesOnly: 0, words: 7 })
  })

  it('is not accused where the text of a capture came along, of which its events say nothing', async () => {
    const { verdict, findings, state } = await verifyEarlier('log', (line) =>
      line.replace('{"kind":"capture",', '{"kind":"capture","text":"Any words.",'),
    )
    expect(findings).toEqual([])
    expect(verdict).toBe('holds')
    expect(state).toMatchObject({ captures: 1, bytesOnly: 1 })
  })

  it('verifies where it is of one article', async () => {
    const { findings, events } = await verifyEarlier('article')
    expect(findings).toEqual([])
    expect(events).toBeGreaterThan(9)
  })

  it.each(['log', 'article'] as const)('is refused where one of its texts was changed: %s', async (name) => {
    const { findings } = await verifyEarlier(name, (line) =>
      line.replace('"text":"They asked."', '"text":"No."'),
    )
    expect(findings.map(({ code }) => code)).toContain('text-differs')
  })

  it.each(['log', 'article'] as const)(
    'is refused where an event is of no type that is known: %s',
    async (name) => {
      const { findings } = await verifyEarlier(name, (line) =>
        line.replace('"type":"review-opened"', '"type":"review-shut"'),
      )
      expect(findings).not.toEqual([])
    },
  )

  it('cannot excuse by a line of its own what is only ever inserted, or taken out', async () => {
    const lines = linesOf('log')
    const textId = lines.map((line) => JSON.parse(line)).find(({ kind }) => kind === 'text')?.textId
    const citation = lines.find((line) => line.includes('"table":"citation"')) ?? ''
    const excused = (...changed: string[]) => {
      const ids = [textId, JSON.parse(citation).row.id]
      const end = JSON.stringify({ kind: 'end', records: changed.length })
      return verifyLines([...changed.slice(0, -1), JSON.stringify({ kind: 'touched', ids }), end])
    }
    const left = lines.filter(
      (line) => line !== citation && !line.startsWith(`{"kind":"text","textId":"${textId}"`),
    )
    const { ok, findings } = await excused(...left)
    expect(ok).toBe(false)
    expect(findings.map(({ code }) => code)).toEqual(['text-missing', 'row-missing'])
  })

  it.each([
    ['another number of lines at its end', ['"records":', '"records":1'], 'end-wrong'],
    ['another number of leaves that are signed', ['"sealed":21', '"sealed":20'], 'header-wrong'],
    ['a table left out of its list', ['"citation"]', '"source"]'], 'header-wrong'],
    ['bytes that are no base64', ['"bytes":"', '"bytes":"*'], 'line-malformed'],
    ['a name twice in one line', ['{"kind":"words"', '{"kind":"row","kind":"words"'], 'line-malformed'],
  ] as const)('is refused with %s', async (_what, [before, after], code) => {
    const { findings } = await verifyEarlier('log', (line) => line.replace(before, after))
    expect(findings.map((finding) => finding.code)).toContain(code)
  })
})
