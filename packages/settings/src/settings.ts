import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

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

const environmentSchema = z.object({
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
  ASSAY_SIGNING_SEED_BEFORE: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
    .optional(),
  ASSAY_CHECKPOINT_FILE: z.string().optional(),
  ASSAY_SECURITY_LOG: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must be the address of a mail server that begins with smtp:// or smtps://')
    .refine(
      (value) => URL.canParse(value),
      'must be the address of a mail server, such as smtp://mail.example.org:587',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be an e-mail address, such as assay@example.org')
    .optional(),
  ASSAY_TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((each) => each !== ''))
    .refine(
      (list) => list.every(isNetwork),
      'must be IP addresses or networks, such as 127.0.0.1, 10.0.0.0/8, with commas between them',
    )
    .default([]),
})

type KeySetting = { directory: string } | { seed: Uint8Array; before: Uint8Array | undefined }

/** The server that mail goes out by, and the address that it comes from. */
export type MailSetting = { url: string; from: string }

type DatabaseSetting = { kind: 'embedded'; directory: string } | { kind: 'external'; url: string }

/** What an installation is told by its environment. */
export type Settings = {
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
  database: DatabaseSetting
  maxCaptureBytes: number
  /** Where the keys of the logs lie, or the one seed that they are derived from. */
  keys: KeySetting
  /** The file outside the database that every signed checkpoint is added to. */
  checkpointFile: string
  /** The file that the security log is written to; null for the console. */
  securityLog: string | null
  /** IP addresses and networks of proxies whose word on where a request comes from is believed. */
  trustedProxies: string[]
  /** Null where no mail is sent. */
  mail: MailSetting | null
}

/** A variable that cannot be used, and what it must be. */
export type SettingsProblem = { variable: string; message: string }
type Environment = Record<string, string | undefined>
type Outcome = { ok: Settings } | { errors: SettingsProblem[] }
type Given = z.infer<typeof environmentSchema>

/**
 * Takes the raw environment and the repository's root, against which a relative data directory is resolved.
 * Gives the settings, or one message per wrong variable. An empty variable counts as absent.
 */
export function parseSettings(raw: Environment, root: string): Outcome {
  const parsed = environmentSchema.safeParse(present(raw))
  if (!parsed.success) return { errors: problemsOf(parsed.error) }
  const settings = parsed.data
  const demo = settings.DATABASE_URL === undefined && settings.ASSAY_DEMO !== '0'
  const errors = checkDemo(settings, demo)
  if (errors.length > 0) return { errors }
  const directory = path.resolve(root, settings.ASSAY_DATA_DIR ?? '.assay')
  const url = settings.ASSAY_URL ?? `http://localhost:${settings.PORT}`
  const dataDir = demo ? path.join(directory, 'demo') : directory
  return {
    ok: {
      root,
      port: settings.PORT,
      host: settings.HOST,
      url,
      dataDir,
      secret: settings.ASSAY_SECRET,
      demo,
      database:
        settings.DATABASE_URL === undefined
          ? { kind: 'embedded', directory: path.join(dataDir, 'database') }
          : { kind: 'external', url: settings.DATABASE_URL },
      maxCaptureBytes: settings.ASSAY_MAX_CAPTURE_BYTES,
      keys: keysOf(settings, (directory) => path.resolve(root, directory ?? path.join(dataDir, 'keys'))),
      checkpointFile: path.resolve(
        root,
        settings.ASSAY_CHECKPOINT_FILE ?? path.join(dataDir, 'checkpoints.jsonl'),
      ),
      securityLog:
        settings.ASSAY_SECURITY_LOG === undefined ? null : path.resolve(root, settings.ASSAY_SECURITY_LOG),
      trustedProxies: settings.ASSAY_TRUSTED_PROXIES,
      mail:
        settings.SMTP_URL === undefined
          ? null
          : { url: settings.SMTP_URL, from: settings.MAIL_FROM ?? `assay@${new URL(url).hostname}` },
    },
  }
}

/** A seed that was replaced is given beside the new one until every log was signed by both. */
function keysOf(settings: Given, resolve: (directory: string | undefined) => string): KeySetting {
  const { ASSAY_SIGNING_SEED: seed, ASSAY_SIGNING_SEED_BEFORE: before } = settings
  if (seed === undefined) return { directory: resolve(settings.ASSAY_KEYS_DIR) }
  return {
    seed: Buffer.from(seed, 'hex'),
    before: before === undefined ? undefined : Buffer.from(before, 'hex'),
  }
}

/** The one setting of a command that works on no installation: what else is set is nothing to it. */
export function parseMaxCaptureBytes(raw: Environment): number | SettingsProblem[] {
  const parsed = environmentSchema.pick({ ASSAY_MAX_CAPTURE_BYTES: true }).safeParse(present(raw))
  return parsed.success ? parsed.data.ASSAY_MAX_CAPTURE_BYTES : problemsOf(parsed.error)
}

/** An empty variable counts as absent. */
const present = (raw: Environment) =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value?.trim()))

/** One for each wrong variable. */
function problemsOf({ issues }: z.ZodError): SettingsProblem[] {
  const problems = new Map<string, SettingsProblem>()
  for (const { path: at, message } of issues) {
    const variable = String(at[0])
    if (!problems.has(variable)) problems.set(variable, { variable, message })
  }
  return [...problems.values()]
}

/** Anyone who reaches a demo is signed in at a click, so it must not be reachable from outside. */
function checkDemo(settings: Given, demo: boolean): SettingsProblem[] {
  if (settings.ASSAY_DEMO === '1' && settings.DATABASE_URL !== undefined) {
    return [{ variable: 'ASSAY_DEMO', message: 'cannot be 1 together with DATABASE_URL: a demo is embedded' }]
  }
  if (!demo) return []
  const errors: SettingsProblem[] = []
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

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

function isPlainOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  const plain =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  return plain && (url.protocol === 'http:' || url.protocol === 'https:')
}

/** Whether the file of checkpoints lies in the data directory, where whoever copies or restores one copies both. */
export function liesWithData({
  dataDir,
  checkpointFile,
}: Pick<Settings, 'dataDir' | 'checkpointFile'>): boolean {
  const way = path.relative(dataDir, checkpointFile)
  return !way.startsWith('..') && !path.isAbsolute(way)
}

/** Whether people reach Assay by plain http from other machines: no browser keeps such a page safe. */
export function isReachedInsecurely({ url }: Pick<Settings, 'url'>): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !isLoopbackHost(hostname)
}
