import { existsSync, renameSync, rmSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { DatabaseDirectory } from './directory.ts'
import { DurableFileSystem } from './durable-file-system.ts'
import { syncDirectory, syncTree } from './sync-tree.ts'

const withFsync = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync', // Emscripten drops fdatasync, the default
  '-c',
  'shared_buffers=32MB', // all of it is resident; the default is 128, and the files are cached by the system anyway
]

// Segments of 1 MB instead of 16: a fresh cluster is half as large and made in less time.
const initParams = ['--wal-segsize=1']

/** Opens the cluster on disk, and makes it first where there is none. The caller holds the lock. */
export async function openCluster({ root, cluster, unfinished }: DatabaseDirectory): Promise<PGlite> {
  if (!existsSync(cluster)) {
    rmSync(unfinished, { recursive: true, force: true })
    const made = await startCluster(unfinished)
    await made.close()
    // PostgreSQL makes a cluster without syncing, and PGlite copies it in. It gets its name when it is safe.
    syncTree(unfinished)
    renameSync(unfinished, cluster)
    syncDirectory(root)
  }
  return startCluster(cluster)
}

async function startCluster(directory: string): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableFileSystem(directory),
    extensions: { pg_trgm },
    startParams: withFsync,
    initDbStartParams: initParams,
  })
}

/** A cluster in memory, for tests and as a shadow: as it was dumped, or else empty. */
export async function openMemoryCluster(dump?: Blob): Promise<PGlite> {
  return startInMemory(dump ?? (await dumpEmptyCluster()))
}

let empty: Promise<Blob> | undefined

// Making a cluster takes ten times as long as copying one, and who wants one shadow soon wants the next.
function dumpEmptyCluster(): Promise<Blob> {
  empty ??= startInMemory().then(async (pglite) => {
    const dump = await pglite.dumpDataDir('none')
    await pglite.close()
    return dump
  })
  return empty
}

function startInMemory(dump?: Blob): Promise<PGlite> {
  return PGlite.create({
    extensions: { pg_trgm },
    initDbStartParams: initParams,
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'],
    ...(dump ? { loadDataDir: dump } : {}),
  })
}
