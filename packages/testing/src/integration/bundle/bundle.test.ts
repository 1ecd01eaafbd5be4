import { auditPrimitives, exportBundle } from '@assay/custody'
import { beginNewLog, changeKey, presentOrigin } from '@assay/keeper'
import { parseVerifierKey } from '@assay/ledger'
import { eraseText, submitAssessment } from '@assay/newsroom'
import { buildContent, newKey, sequenceAll } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  hasPython,
  namesByDocuments,
} from '../../../../exchange/src/testing/documents-verifier.test-support.ts'
import { buildSealedDesk, type SealedDesk } from '../log/sealed-desk.test-support.ts'
import { behindTheTriggers } from '../log/tampering.test-support.ts'
import { bundleOf, linesOf, verifyLinesOf } from './bundle-of.test-support.ts'

let desk: SealedDesk
let articleId: string

beforeAll(async () => {
  desk = await buildSealedDesk()
  articleId = (await desk.database.prisma.article.findFirstOrThrow()).id
}, 300_000)

const assess = (index: number, rationale: string) =>
  submitAssessment(desk.installation, {
    actor: desk.admin,
    key: newKey(),
    input: {
      statementId: desk.statementIds[index] ?? '',
      statementVersion: 1,
      assessmentVersion: 0,
      content: buildContent({ rationale }),
    },
  })

async function erase(text: string): Promise<void> {
  const { id: textId } = await desk.database.prisma.erasableText.findFirstOrThrow({ where: { text } })
  const input = { textId, reason: 'They asked for it.', copies: false }
  await eraseText(desk.installation, { actor: desk.admin, key: newKey(), input })
}

const bothBundles = async () => [
  writeFile(await bundleOf(desk.installation)),
  writeFile(await bundleOf(desk.installation, articleId)),
]
const writeFile = (lines: readonly string[]) => `${lines.join('\n')}\n`

/** What the verifier of the documents says, with the keys that the log signs with and all that it signed so far. */
function byDocuments(files: readonly string[]): string[] {
  const found = [...(files[0]?.matchAll(/"kind":"key","verifierKey":"(.*?)"/g) ?? [])]
  const keys = found.map(([, key = '']) => parseVerifierKey(auditPrimitives, key))
  return namesByDocuments(files, { keys, earlier: desk.place.notes() })
}

describe('a bundle', () => {
  it('verifies without the database, and brings all that its events commit to', async () => {
    const report = await verifyLinesOf(await bundleOf(desk.installation), { earlier: desk.place.notes() })
    expect(report).toMatchObject({ verdict: 'holds', scope: 'log', findings: [] })
    expect(report.sealed).toBe(report.events)
    expect(report.earlier).toBeGreaterThan(0)
    expect(report.state).toMatchObject({ rows: 0, captures: 1, erased: 0 })
    expect(report.state.words).toBeGreaterThan(5)
    expect(report.state.texts).toBeGreaterThan(10)
  })

  it('of one article verifies by inclusion proofs, with its words', async () => {
    const report = await verifyLinesOf(await bundleOf(desk.installation, articleId))
    expect(report).toMatchObject({ verdict: 'holds', scope: 'article', findings: [] })
    expect(report.events).toBeGreaterThan(8)
    expect(report.state.words).toBeGreaterThan(5)
  })

  it.skipIf(!hasPython)('verifies by the verifier of the documents too', async () => {
    const files = await bothBundles()
    expect(byDocuments(files)).toEqual(['holds', 'holds'])
    const changed = files.map((file) => file.replace('"actorRole":"editor"', '"actorRole":"admin"'))
    expect(byDocuments(changed)).toEqual(['event-changed', 'event-changed'])
  })

  it('does not change while it is written: what is said meanwhile is no part of it', async () => {
    const [log, article] = await Promise.all([
      exportBundle(desk.installation, { slug: 'harbour', articleId: null }),
      exportBundle(desk.installation, { slug: 'harbour', articleId }),
    ])
    const before = await bundleOf(desk.installation)
    await assess(4, 'Said meanwhile.')
    expect(await linesOf(log)).toEqual(before)
    expect(await verifyLinesOf(await linesOf(article))).toMatchObject({ verdict: 'holds' })
    await desk.seal()
  })

  it.each(['log', 'article'])(
    'brings the signed erasure of a text that was erased meanwhile: %s',
    async (scope) => {
      const rationale = `Said of the ${scope}, and taken back.`
      await assess(scope === 'log' ? 5 : 3, rationale)
      await desk.seal()
      const asked = { slug: 'harbour', articleId: scope === 'log' ? null : articleId }
      const begun = await exportBundle(desk.installation, asked)
      await erase(rationale)
      await desk.seal()
      const lines = await linesOf(begun)
      expect(lines.join()).not.toContain(rationale)
      expect(lines.filter((line) => /"kind":"(later|erasure)"/.test(line))).toHaveLength(2)
      expect(await verifyLinesOf(lines)).toMatchObject({ verdict: 'holds', findings: [] })
      const without = lines.filter((line) => !/"kind":"(later|erasure)"/.test(line))
      const end = JSON.stringify({ kind: 'end', records: without.length - 1 })
      const report = await verifyLinesOf([...without.slice(0, -1), end])
      expect(report.findings.map(({ code }) => code)).toEqual(['text-missing'])
    },
  )

  it('brings what shows that its log agrees with the one that it continues, whichever key signed that', async () => {
    const { database, place } = desk
    expect(changeKey(place.keys, await presentOrigin(database, 'harbour'))).toHaveProperty('verifierKey')
    await assess(2, 'Said under another key.')
    await desk.seal()
    // The event of the change is signed too.
    await desk.seal()
    const asked = { ...place, slug: 'harbour', reason: 'restored', now: new Date() } as const
    const { before, agrees } = await beginNewLog(database, asked)
    await assess(1, 'Said in the new log.')
    await desk.seal()
    const lines = await bundleOf(desk.installation)
    expect(await verifyLinesOf(lines, { earlier: place.notes() })).toMatchObject({
      verdict: 'holds',
      findings: [],
      continues: [{ origin: before, agrees, signed: agrees, isVouched: true }],
    })
    expect(await verifyLinesOf(await bundleOf(desk.installation, articleId))).toMatchObject({
      verdict: 'holds',
    })
    const without = lines.filter((line) => !line.includes('"kind":"before"'))
    const end = JSON.stringify({ kind: 'end', records: without.length - 1 })
    const { findings } = await verifyLinesOf([...without.slice(0, -1), end])
    expect(findings.map(({ code }) => code)).toEqual(['opening-wrong'])
  })

  it.skipIf(!hasPython)('of such a log verifies by the verifier of the documents too', async () => {
    expect(byDocuments(await bothBundles())).toEqual(['holds', 'holds'])
  })

  it('ends where nothing vouches for more while signing is halted, and then holds to there only', async () => {
    const { database, workspaceId } = desk
    await assess(0, 'Not signed any more.')
    await behindTheTriggers(
      database,
      `UPDATE ledger_tree SET halt_reason = 'node' WHERE log_id = '${workspaceId}'`,
    )
    await sequenceAll(database)
    const lines = await bundleOf(desk.installation)
    expect(await verifyLinesOf(lines)).toMatchObject({
      verdict: 'holds-in-part',
      ok: false,
      findings: [],
      unsigned: { leaves: 1 },
    })
    await erase('Not signed any more.')
    await sequenceAll(database)
    const { verdict, findings } = await verifyLinesOf(await bundleOf(desk.installation))
    expect([verdict, findings.map(({ code }) => code)]).toEqual(['differs', ['erasure-unsigned']])
  })
})
