import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Database, openDatabase } from '@assay/db'
import { changeKey, presentOrigin, restoreBackup, writeBackup } from '@assay/keeper'
import { eraseText, type Installation } from '@assay/newsroom'
import { findActor } from '@assay/people'
import { ReviewError } from '@assay/review'
import {
  buildDesk,
  buildInstallation,
  buildSealPlace,
  buildWorkspace,
  newKey,
  runSteps,
  sealAll,
} from '@assay/testing'
import { onTestFinished } from 'vitest'
import { migrationsDirectory } from '../../migrations.ts'
import { bundleOf, verifyLinesOf } from './bundle-of.test-support.ts'

type Steps = Parameters<typeof runSteps>[1]

/** How a bundle was made, and what is said of it that should hold. */
export type Accused = { made: string; verdict: string; findings: readonly string[] }

const writers = 8

/**
 * A newsroom in which many write at once, and of which bundles are made all the while: of the log, and of every
 * article. Each is held against everything that was signed by then.
 */
export async function buildHonestHistory() {
  let { installation } = await buildInstallation()
  let desk = await buildDesk(installation, await buildWorkspace(installation))
  const { workspaceId } = desk
  const place = buildSealPlace()
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-honest-'))
  const opened: Database[] = []
  let backup: string[] = []
  let count = 0
  const accused: Accused[] = []
  onTestFinished(async () => {
    for (const database of opened) await database.close()
    place.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const makeBundles = async (made: string): Promise<string[]> => {
    const articles = await installation.database.prisma.article.findMany({ select: { id: true } })
    const files: string[] = []
    for (const articleId of [null, ...articles.map(({ id }) => id)]) {
      const earlier = place.notes()
      const lines = await bundleOf(installation, articleId)
      const { verdict, findings } = await verifyLinesOf(lines, { earlier })
      count++
      files.push(`${lines.join('\n')}\n`)
      if (verdict === 'holds' && findings.length === 0) continue
      const told = findings.map(({ code, where, message }) => `${code} ${where}: ${message}`)
      accused.push({
        made: `${articleId === null ? 'the log' : 'an article'} ${made}`,
        verdict,
        findings: told,
      })
    }
    return files
  }

  return {
    count: () => count,
    accused,
    makeBundles,
    seal: () => sealAll(installation.database, place),
    /** Eight write at once, each some of the steps. */
    write: async (steps: Steps): Promise<void> => {
      const each = Math.ceil(steps.length / writers)
      const turns = Array.from({ length: writers }, (_, at) => steps.slice(at * each, (at + 1) * each))
      await Promise.all(turns.map((turn) => runSteps(desk, turn)))
    },
    erase: async (which: number): Promise<void> => {
      const { prisma } = installation.database
      const texts = await prisma.erasableText.findMany({ where: { logId: workspaceId, text: { not: null } } })
      const admin = await prisma.member.findFirstOrThrow({
        where: { workspaceId, role: 'admin', active: true },
      })
      const text = texts[which % texts.length]
      if (text === undefined) throw new Error('There is nothing to erase.')
      const input = { textId: text.id, reason: 'They asked for it.', copies: true }
      const actor = await findActor(installation, { workspaceId, personId: admin.personId })
      await eraseText(installation, { actor, key: newKey(), input }).catch((error: unknown) => {
        if (!(error instanceof ReviewError)) throw error
      })
    },
    changeKey: async (): Promise<void> => {
      const changed = changeKey(place.keys, await presentOrigin(installation.database, 'harbour'))
      if (typeof changed === 'string') throw new Error(`The key was not changed: ${changed}`)
    },
    backUp: async (): Promise<void> => {
      backup = []
      for await (const line of writeBackup(await installation.database.readRows(), new Date()))
        backup.push(line.trimEnd())
    },
    /** Goes on from the backup, in a database of its own, and with a log that continues the one that was lost. */
    restore: async (): Promise<void> => {
      const database = { kind: 'embedded', directory: path.join(folder, String(opened.length)) } as const
      async function* lines() {
        yield* backup
      }
      await restoreBackup(lines(), { database, migrations: migrationsDirectory, ...place })
      const restored = await openDatabase(database)
      opened.push(restored)
      installation = { ...installation, database: restored } satisfies Installation
      desk = { ...desk, installation }
    },
    newLog: () => place.newLog(installation.database, 'harbour'),
  }
}
