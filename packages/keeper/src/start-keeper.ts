import { type Database, type DatabaseConfig, type MigrationProgress, openDatabase } from '@assay/db'
import { type Chore, startChores } from './chores/chores.ts'
import { startFollowers } from './followers/follow.ts'
import type { Follower } from './followers/follower.ts'
import { joinInstances } from './instances/join-instances.ts'
import { sharedSettings } from './instances/shared-settings.ts'
import { startRetention } from './retention/retention.ts'
import { type SealingOptions, startSealer } from './sealer/sealer.ts'
import { surveyOutside } from './sealer/survey-outside.ts'
import { countUnplaced } from './sequencer/queue-unplaced.ts'
import { startSequencer } from './sequencer/sequencer.ts'

export type KeeperOptions = {
  database: DatabaseConfig
  /** The directory of the migrations. */
  migrations: string
  now: () => Date
  /** How logs are signed; without it they are not. */
  sealing?: SealingOptions | undefined
  /** What names this installation and signs its sessions: instances over one database must share it. */
  shared?: { url: string; secret: string } | undefined
  /** Who reads the logs behind the sequencer. */
  followers?: readonly Follower[] | undefined
  /** What is done from time to time. */
  chores?: readonly Chore[] | undefined
  /** Hears of each migration before it is applied. */
  onProgress?: MigrationProgress
  /** Hears of what went wrong behind the requests; the keeper goes on. */
  onError: (error: unknown) => void
  /** Hears what the operator has to know and look into. */
  onWarning?: ((message: string) => void) | undefined
}

export type Keeper = {
  database: Database
  /** Says that events have committed. Returns at once. */
  wake: () => void
  /** Finishes what is at hand and closes the database. Twice is once. */
  close: () => Promise<void>
}

/** Opens the house: the database, up to date, and everything that runs without a request. */
export async function startKeeper(options: KeeperOptions): Promise<Keeper> {
  const { now, onError, sealing, followers = [], chores = [] } = options
  const database = await openDatabase(options.database)
  try {
    await database.migrate(options.migrations, options.onProgress)
    const instance = await join(database, options)
    const sequencer = await startSequencer(database, onError)
    const warned = warn(database, options).catch(onError)
    const sealer = sealing && (await startSealer(database, { ...sealing, now, onError }))
    const following = await startFollowers(database, { followers, onError })
    const retention = startRetention(database, { now, onError })
    const doing = startChores({ database, now, wake: sequencer.wake }, { chores, onError })
    let closing: Promise<void> | undefined
    const close = async () => {
      await warned
      await doing.stop()
      await retention.stop()
      await sequencer.stop()
      await following.stop()
      await sealer?.stop()
      await instance?.leave()
      await database.close()
    }
    return {
      database,
      wake: sequencer.wake,
      close: () => {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Says once, at the start, what was found outside the database, and what has no place in it. */
async function warn(database: Database, { sealing, onWarning }: KeeperOptions): Promise<void> {
  if (onWarning === undefined) return
  const unplaced = await countUnplaced(database)
  if (unplaced > 0)
    onWarning(
      `${unplaced} events have no place in their log. See assay audit verify; assay audit repair places them.`,
    )
  if (sealing === undefined) return
  for (const { code, where, message } of await surveyOutside(database, sealing))
    onWarning(`${code}: ${where}. ${message}`)
}

/** Where several servers can run over one database, this one says that it does, and is refused if it does not fit. */
async function join(database: Database, { shared, sealing, onError }: KeeperOptions) {
  if (database.kind !== 'external' || shared === undefined || sealing === undefined) return null
  return joinInstances(database, { settings: sharedSettings({ ...shared, ...sealing }), onError })
}
