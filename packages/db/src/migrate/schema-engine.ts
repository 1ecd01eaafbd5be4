import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as Glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { MigrationConnections } from './connections.ts'

type Assembly = {
  instantiate: (
    bytes: Uint8Array,
    imports: Record<string, object>,
  ) => Promise<{ instance: { exports: Record<string, unknown> } }>
}

// A global of Node.js that only the browser's library of types declares: there is a type of it where the web app
// is checked, and none here.
const globals: object = globalThis
const assembly: Assembly = Reflect.get(globals, 'WebAssembly')

const glueModule = '@prisma/schema-engine-wasm/schema_engine_bg'
const wasmFile = 'schema_engine_bg.wasm'

/** The engine has to know which kind of database it speaks to; it reads the models only for a difference. */
const smallestSchema = 'datasource db {\n  provider = "postgresql"\n}\n'

/**
 * Prisma's own schema engine as WebAssembly. It is found from the migrations' directory, not from this file:
 * a bundler moves this file away from its packages.
 */
export async function startSchemaEngine(
  migrationsDirectory: string,
  connections: MigrationConnections,
): Promise<Glue.SchemaEngine> {
  const { SchemaEngine } = await loadGlue(path.resolve(migrationsDirectory))
  return SchemaEngine.new(
    { datamodels: [['schema.prisma', smallestSchema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(connections),
  )
}

let loaded: Promise<typeof Glue> | undefined

function loadGlue(migrationsDirectory: string): Promise<typeof Glue> {
  loaded ??= instantiate(migrationsDirectory)
  return loaded
}

async function instantiate(migrationsDirectory: string): Promise<typeof Glue> {
  const gluePath = createRequire(path.join(migrationsDirectory, 'resolve.js')).resolve(glueModule)
  const glueUrl = pathToFileURL(gluePath).href
  const glue: typeof Glue = await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ glueUrl)
  const bytes = await readFile(path.join(path.dirname(gluePath), wasmFile))
  const { instance } = await assembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
  return glue
}
