import { rmdirSync } from 'node:fs'
import path from 'node:path'
import { connect } from '../client/connect.ts'
import type { StatementLog } from '../client/statement-log.ts'
import type { Database } from '../database.ts'
import { openCluster, openMemoryCluster } from './cluster.ts'
import { type DatabaseDirectory, databaseDirectory, makePrivateDirectory, socketPath } from './directory.ts'
import { Engine } from './engine.ts'
import { buildNotification } from './frames.ts'
import { type FileLock, lockFile } from './lock.ts'
import { openHandles } from './open-handles.ts'
import { embeddedPool } from './pool.ts'
import { serveEngine } from './socket-server.ts'

type Options = { onStatement?: StatementLog | undefined }

/** Opens a database in a directory, for this process alone; others reach it through its socket. */
export async function openEmbedded(directory: string, options: Options): Promise<Database> {
  const root = makePrivateDirectory(directory)
  return openHandles().share(root, async (forget) => {
    const place = databaseDirectory(root)
    const lock = lockFile(place.lock)
    try {
      return await openLocked(place, { options, lock, forget })
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

/** An embedded database that lives and dies with the process. For tests, and as a shadow for migrations. */
export async function openMemory(dump?: Blob, options: Options = {}): Promise<Database> {
  const engine = await Engine.start(await openMemoryCluster(dump))
  return connectEngine(engine, options, () => engine.close())
}

type Held = { options: Options; lock: FileLock; forget: () => void }

async function openLocked(place: DatabaseDirectory, { options, lock, forget }: Held): Promise<Database> {
  const engine = await Engine.start(await openCluster(place))
  try {
    const socket = socketPath(place.root)
    const stopServing = await serveEngine(engine, socket)
    lock.describe({ pid: process.pid, socket })
    return connectEngine(engine, options, async () => {
      await stopServing()
      if (path.dirname(socket) !== place.root) rmdirSync(path.dirname(socket))
      await engine.close()
      lock.release()
      forget()
    })
  } catch (error) {
    await engine.close()
    throw error
  }
}

function connectEngine(engine: Engine, { onStatement }: Options, release: () => Promise<void>): Database {
  return connect({
    kind: 'embedded',
    pool: embeddedPool(engine),
    namedStatements: false,
    onStatement,
    notify: async (channel, payload) => engine.broadcast(buildNotification(channel, payload)),
    dump: () => engine.runAlone((pglite) => pglite.dumpDataDir('none')),
    release,
  })
}
