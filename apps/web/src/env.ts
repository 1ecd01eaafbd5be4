import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readOrMakeSecret } from './server/secret-file.ts'

const loopbackHosts = new Set(['127.0.0.1', '::1', 'localhost'])

const wholeNumber = (message: string, range: { min: number; max: number }) =>
  z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => value >= range.min && value <= range.max, message)

const addressSchema = z
  .string()
  .refine(isPlainOrigin, 'must be an http or https address without a path, such as https://assay.example.org')
  .transform((value) => new URL(value).origin)

const rawEnvSchema = z.object({
  PORT: wholeNumber('must be a port from 1 to 65535', { min: 1, max: 65_535 }).default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, 'must be a host name or an IP address to listen on')
    .default('127.0.0.1'),
  ASSAY_URL: addressSchema.optional(),
  ASSAY_DATA_DIR: z.string().optional(),
  ASSAY_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  ASSAY_DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'must be a PostgreSQL address that begins with postgresql://')
    .optional(),
  ASSAY_MAX_CAPTURE_BYTES: wholeNumber('must be a number of bytes from 1 to 104857600', {
    min: 1,
    max: 104_857_600,
  }).default(5_242_880),
  ASSAY_KEYS_DIR: z.string().optional(),
  ASSAY_SIGNING_SEED: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
    .optional(),
  ASSAY_CHECKPOINT_FILE: z.string().optional(),
})

export type ParsedEnv = {
  /** The repository, where migrations and the demo lie. */
  root: string
  port: number
  host: string
  /** The origin under which people reach Assay. */
  url: string
  /** Where this installation keeps its data: a demo keeps its own, apart. */
  dataDir: string
  secret: string | undefined
  demo: boolean
  databaseUrl: string | undefined
  maxCaptureBytes: number
  /** Where the keys of the logs lie, or the one seed that they are derived from. */
  keys: { directory: string } | { seed: Uint8Array }
  /** The file outside the database that every signed checkpoint is added to. */
  checkpointFile: string
}

type EnvError = { variable: string; message: string }
type EnvResult = { ok: ParsedEnv } | { errors: EnvError[] }
type Settings = z.infer<typeof rawEnvSchema>

/**
 * Takes the raw environment and the repository's root, against which a relative data directory is resolved.
 * Gives the settings, or one message per wrong variable. An empty variable counts as absent.
 */
export function parseEnv(raw: Record<string, string | undefined>, root: string): EnvResult {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value?.trim()))
  const parsed = rawEnvSchema.safeParse(given)
  if (!parsed.success) {
    const errors = new Map<string, EnvError>()
    for (const issue of parsed.error.issues) {
      const variable = String(issue.path[0])
      if (!errors.has(variable)) errors.set(variable, { variable, message: issue.message })
    }
    return { errors: [...errors.values()] }
  }
  const settings = parsed.data
  const demo = settings.DATABASE_URL === undefined && settings.ASSAY_DEMO !== '0'
  const errors = checkDemo(settings, demo)
  if (errors.length > 0) return { errors }
  const directory = path.resolve(root, settings.ASSAY_DATA_DIR ?? '.assay')
  const dataDir = demo ? path.join(directory, 'demo') : directory
  return {
    ok: {
      root,
      port: settings.PORT,
      host: settings.HOST,
      url: settings.ASSAY_URL ?? `http://localhost:${settings.PORT}`,
      dataDir,
      secret: settings.ASSAY_SECRET,
      demo,
      databaseUrl: settings.DATABASE_URL,
      maxCaptureBytes: settings.ASSAY_MAX_CAPTURE_BYTES,
      keys:
        settings.ASSAY_SIGNING_SEED === undefined
          ? { directory: path.resolve(root, settings.ASSAY_KEYS_DIR ?? path.join(dataDir, 'keys')) }
          : { seed: Buffer.from(settings.ASSAY_SIGNING_SEED, 'hex') },
      checkpointFile: path.resolve(
        root,
        settings.ASSAY_CHECKPOINT_FILE ?? path.join(dataDir, 'checkpoints.jsonl'),
      ),
    },
  }
}

/** Anyone who reaches a demo is signed in at a click, so it must not be reachable from outside. */
function checkDemo(settings: Settings, demo: boolean): EnvError[] {
  if (settings.ASSAY_DEMO === '1' && settings.DATABASE_URL !== undefined) {
    return [{ variable: 'ASSAY_DEMO', message: 'cannot be 1 together with DATABASE_URL: a demo is embedded' }]
  }
  if (!demo) return []
  const errors: EnvError[] = []
  if (!loopbackHosts.has(settings.HOST)) {
    errors.push({
      variable: 'HOST',
      message: 'must be 127.0.0.1, ::1 or localhost for a demo; set ASSAY_DEMO=0 for a real installation',
    })
  }
  if (settings.ASSAY_URL !== undefined && !isLoopbackHost(new URL(settings.ASSAY_URL).hostname)) {
    errors.push({
      variable: 'ASSAY_URL',
      message: 'must be a loopback address for a demo; set ASSAY_DEMO=0 for a real installation',
    })
  }
  return errors
}

function isLoopbackHost(hostname: string): boolean {
  return loopbackHosts.has(hostname.replace(/^\[|\]$/g, ''))
}

function isPlainOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  const plain = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return plain && (url.protocol === 'http:' || url.protocol === 'https:')
}

export type Env = Omit<ParsedEnv, 'secret'> & { secret: string }

let loaded: Env | undefined

/** The settings of this process, read once. A wrong variable is named on the console and ends the process. */
export function loadEnv(): Env {
  if (loaded !== undefined) return loaded
  const result = parseEnv(process.env, findRepositoryRoot(process.cwd()))
  if ('errors' in result) {
    for (const error of result.errors) console.error(`${error.variable} ${error.message}`)
    process.exit(1)
  }
  loaded = { ...result.ok, secret: result.ok.secret ?? readOrMakeSecret(result.ok.dataDir) }
  return loaded
}

export const isDevelopment = process.env.NODE_ENV === 'development'

function findRepositoryRoot(from: string): string {
  for (let directory = from; ; directory = path.dirname(directory)) {
    if (fs.existsSync(path.join(directory, 'turbo.json'))) return directory
    if (path.dirname(directory) === directory) return from
  }
}
