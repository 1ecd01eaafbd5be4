import type { Database } from '@assay/db'
import { testDatabase } from '@assay/testing'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptCheckpointFile } from '../../../../keeper/src/sealer/accept-file.ts'
import {
  type AttackedLog,
  letOwnerWrite,
  type Store,
  withAttackedLog,
} from '../../../../keeper/src/sealer/attacked-log.test-support.ts'
import { attackSealer, honestActs, twiceSealed } from '../../../../keeper/src/sealer/attacks.test-support.ts'
import { acquireLease } from '../../../../keeper/src/sequencer/lease.ts'

let database: Database
let epoch: bigint

beforeAll(async () => {
  database = await testDatabase()
  await letOwnerWrite(database)
  epoch = (await acquireLease(database, { holder: 'test', takeOver: true, name: 'sealer' })) ?? 0n
})

const withLog = (run: (log: AttackedLog) => Promise<void>) => withAttackedLog(database, epoch, run)

describe('the sealer, whatever the owner does', { timeout: 300_000 }, () => {
  it('never signs what does not extend what it signed before', async () => {
    await attackSealer(database, { epoch, runs: 40 })
  })

  it('signs everything in the course of things, and is never halted', async () => {
    const commands = fc.commands(honestActs, { maxCommands: 12 })
    await fc.assert(
      fc.asyncProperty(commands, (cmds) =>
        withLog(async (log) => {
          await fc.asyncModelRun(() => ({ model: { touched: new Set<Store>() }, real: log }), cmds)
          await log.write(1)
          expect(await log.seal(true)).toBe('done')
          expect(await log.seal(false)).toBe('done')
        }),
      ),
      { numRuns: 10 },
    )
  })
})

const forged = { at: 2, active: true, keep: false }

describe('the sealer', { timeout: 120_000 }, () => {
  it.each<[string, string, (log: AttackedLog) => unknown]>([
    [
      'a rewritten history signed by a key of the owner’s own',
      'key-missing',
      (log) => log.forge('table', forged),
    ],
    [
      'a rewritten history under a key that is said to be retired',
      'note-unknown',
      (log) => log.forge('table', { ...forged, active: false }),
    ],
    ['a note in the file by a key of the owner’s own', 'note-unknown', (log) => log.forge('file', forged)],
    ['a database that was taken back', 'database-older', (log) => log.takeBack('table', 0)],
    [
      'a leaf changed under checkpoints that were cut off',
      'not-extended',
      async (log) => {
        await log.cutCheckpoints(0)
        await log.changeLeaf(3)
      },
    ],
    [
      'a new log over a rewritten history that only the database speaks of',
      'not-begun-here',
      async (log) => {
        await log.changeLeaf(3)
        await log.continueElsewhere()
      },
    ],
    ['a leaf changed that was signed', 'not-extended', (log) => log.changeLeaf(8)],
    [
      'database and file taken back alike',
      'database-older',
      async (log) => {
        await log.takeBack('table', 0)
        await log.takeBack('file', 0)
      },
    ],
    [
      'the file lost, with the record',
      'memory-lost',
      async (log) => {
        await log.remove('file')
        await log.remove('record')
      },
    ],
    ['another key in the place of its own', 'key-missing', (log) => log.swapKey('current')],
    ['no key', 'key-missing', (log) => log.swapKey('none')],
  ])('is halted by %s (%s)', async (_what, reason, run) => {
    await withLog(async (log) => {
      await twiceSealed(log)
      await run(log)
      await log.write(1)
      const count = log.count()
      expect(await log.seal(true)).toContain(`(${reason})`)
      expect(log.count()).toBe(count)
    })
  })

  it('is halted by a copy of its file, until whoever moved it says that the original is not used any more', async () => {
    await withLog(async (log) => {
      await twiceSealed(log)
      log.copyFile()
      await log.write(1)
      expect(await log.seal(true)).toContain('(copied)')
      expect(acceptCheckpointFile(log)).toBe(1)
      expect(await log.seal(true)).toBe('done')
    })
  })

  it.each<[string, (log: AttackedLog) => unknown]>([
    ['its file', (log) => log.remove('file')],
    ['the record beside its key', (log) => log.remove('record')],
    ['the end of its file', (log) => log.damageFile(1, true)],
    ['the checkpoints in the database', (log) => log.cutCheckpoints(0)],
  ])('goes on where it has lost %s, because the others remember', async (_what, lose) => {
    await withLog(async (log) => {
      await twiceSealed(log)
      await lose(log)
      await log.write(1)
      const count = log.count()
      expect(await log.seal(true)).toBe('done')
      expect(log.count()).toBeGreaterThan(count)
      expect(log.contradiction()).toBeNull()
    })
  })
})
