import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBundle } from '../bundle-lines.ts'
import type { Primitives } from '../primitives.ts'
import { type AuditReport, verifyBundle } from '../verify-bundle.ts'

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

type Change = (line: string) => string

async function verifyEarlier(name: 'log' | 'article', change: Change = (line) => line): Promise<AuditReport> {
  const lines = readFileSync(path.join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  async function* changed() {
    for (const line of lines) yield change(line)
  }
  return verifyBundle(primitives, { records: () => readBundle(changed()) })
}

describe('a bundle that was made earlier', () => {
  it('verifies whole, with every row, text and word of it', async () => {
    const { findings, events, state } = await verifyEarlier('log')
    expect(findings).toEqual([])
    expect(events).toBe(21)
    expect(state).toEqual({ rows: 40, texts: 16, erased: 1, captures: 1, words: 7 })
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
})
