import { auditDatabase, UnsignedErasure } from '@assay/custody'
import {
  beginNewLog,
  changeKey,
  presentOrigin,
  startSealer,
  startSequencer,
  surveyOutside,
  writeBackup,
} from '@assay/keeper'
import { eraseText } from '@assay/newsroom'
import { recordBySystem } from '@assay/newsroom/frame'
import { findActor } from '@assay/people'
import { ReviewError } from '@assay/review'
import {
  buildDesk,
  buildInstallation,
  buildSealPlace,
  buildWorkspace,
  closeEarly,
  newKey,
  runSteps,
  sealAll,
  testDatabase,
} from '@assay/testing'
import { onTestFinished } from 'vitest'
import { readBackup } from '../../../../keeper/src/backup/backup-lines.ts'
import { bundleOf, verifyLinesOf } from './bundle-of.test-support.ts'

type Steps = Parameters<typeof runSteps>[1]

/** A bundle as a file, with what Assay says of it. */
export type Made = { file: string; verdict: string }

/** How something was made, and what is said of it that should hold. */
type Accused = { made: string; findings: readonly string[] }

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
  let backup: string[] = []
  const accused: Accused[] = []
  onTestFinished(() => place.remove())

  const bundleNow = async (articleId: string | null, made: string, busy: boolean): Promise<Made | null> => {
    const earlier = place.notes()
    try {
      const lines = await bundleOf(installation, articleId)
      const { verdict, findings } = await verifyLinesOf(lines, { earlier })
      const told = findings.map(({ code, where, message }) => `${code} ${where}: ${message}`)
      // What is said while it is made may still wait for its signature, and is told as unsigned then.
      if (told.length > 0 || !(verdict === 'holds' || busy)) {
        const what = articleId === null ? 'the log' : 'an article'
        accused.push({ made: `${what} ${made}`, findings: told.length === 0 ? [verdict] : told })
      }
      return { file: `${lines.join('\n')}\n`, verdict }
    } catch (error) {
      // Where signing takes its time an erasure is waited for, and the bundle asked for again.
      if (busy && error instanceof UnsignedErasure) return null
      throw error
    }
  }

  /** Bundles of the log and of every article; `busy` where people write meanwhile. */
  const makeBundles = async (made: string, busy = false): Promise<Made[]> => {
    const articles = await installation.database.prisma.article.findMany({ select: { id: true } })
    const all: Made[] = []
    for (const articleId of [null, ...articles.map(({ id }) => id)]) {
      const bundle = await bundleNow(articleId, made, busy)
      if (bundle !== null) all.push(bundle)
    }
    return all
  }

  /** Holds the running database against itself, against the file of checkpoints and against the keys. */
  const auditRunning = async (made: string): Promise<void> => {
    const { database } = installation
    const outside = {
      notes: async function* () {
        yield* place.notes()
      },
      survey: () => surveyOutside(database, place),
    }
    const { logs, findings } = await auditDatabase({ ...installation, outside }, { slug: null })
    const found = [...logs.flatMap(({ report }) => report.findings), ...findings]
    const told = found.map(({ code, where, message }) => `${code} ${where}: ${message}`)
    if (told.length > 0) accused.push({ made: `the database ${made}`, findings: told })
  }

  /** Eight write at once, each some of the steps. */
  const write = async (steps: Steps): Promise<void> => {
    const each = Math.ceil(steps.length / writers)
    const turns = Array.from({ length: writers }, (_, at) => steps.slice(at * each, (at + 1) * each))
    await Promise.all(turns.map((turn) => runSteps(desk, turn)))
  }

  const seal = () => sealAll(installation.database, place)

  /** Does something while positions are given and signed behind it, as beside a server. */
  const whileSigning = async <Done>(run: () => Promise<Done>): Promise<Done> => {
    const errors: unknown[] = []
    const onError = (error: unknown) => errors.push(error)
    const { database } = installation
    const sequencer = await startSequencer(database, onError)
    const options = { ...place, record: recordBySystem, now: () => new Date(), onError }
    const sealer = await startSealer(database, options)
    const done = await run().finally(async () => {
      await sequencer.stop()
      await sealer.stop()
    })
    if (errors.length > 0) throw errors[0]
    return done
  }

  const erase = async (which: number): Promise<void> => {
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
  }

  return {
    accused,
    origin: () => presentOrigin(installation.database, 'harbour'),
    /** What is said of the whole log without the database, and without anything kept from earlier. */
    verifyLog: async () => verifyLinesOf(await bundleOf(installation)),
    makeBundles,
    auditRunning,
    seal,
    write,
    whileSigning,
    erase,
    changeKey: async (): Promise<void> => {
      const changed = changeKey(place.keys, await presentOrigin(installation.database, 'harbour'))
      if (typeof changed === 'string') throw new Error(`The key was not changed: ${changed}`)
    },
    backUp: async (): Promise<void> => {
      backup = []
      for await (const line of writeBackup(await installation.database.readRows(), new Date()))
        backup.push(line.trimEnd())
    },
    /** Goes on from the backup, in a database of its own. */
    restore: async (): Promise<void> => {
      await closeEarly(installation.database)
      async function* lines() {
        yield* backup
      }
      const database = await testDatabase()
      await database.writeRows(await readBackup(lines()))
      installation = { ...installation, database }
      desk = { ...desk, installation }
    },
    /** Begins new logs: of the newsroom, or of the installation, which people belong to. */
    newLog: async (slugs: readonly string[]): Promise<void> => {
      const { database } = installation
      for (const slug of slugs) {
        await beginNewLog(database, { ...place, slug, reason: 'restored', now: new Date() })
      }
    },
    close: () => closeEarly(installation.database),
  }
}
