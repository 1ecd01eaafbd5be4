import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type ModuleOptions = Parameters<NodeFS['init']>[1]
type Module = Parameters<NonNullable<ModuleOptions['preRun']>[number]>[0]

/** The part of Emscripten's file layer that is mended here; its own types know no `fsync`. */
type NodeFiles = { stream_ops: { fsync?: (stream: { nfd: number }) => number } }

const ioError = 29 // EIO as WASI numbers it: PostgreSQL stops and recovers from the log, as it must

/**
 * The host's file system with an fsync that reaches the disk. Emscripten's has none, so that PostgreSQL
 * would be told that a commit is safe while it still lies in the page cache.
 */
export class DurableFileSystem extends NodeFS {
  syncs = 0

  override async init(pg: PGlite, options: ModuleOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options)
    const mend = (module: Module) => {
      const files: NodeFiles = module.FS.filesystems.NODEFS as Module['FS']['filesystems']['NODEFS'] &
        NodeFiles
      files.stream_ops.fsync = ({ nfd }) => {
        try {
          fsyncSync(nfd)
          this.syncs++
          return 0
        } catch {
          return ioError
        }
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), mend] } }
  }
}
