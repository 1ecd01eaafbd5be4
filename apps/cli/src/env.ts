import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  ASSAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  ASSAY_DATA_DIR: z.string().default('.assay'),
  ASSAY_DEMO: z.enum(['0', '1']).optional(),
  ASSAY_MAX_CAPTURE_BYTES: z.coerce.number().int().min(1).max(104_857_600).default(5_242_880),
  ASSAY_CHECKPOINT_FILE: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional(),
})

/** The installation that the command line works on: the one that `npm start` serves in the same environment. */
export type CliEnv = {
  /** The origin under which people reach it. */
  url: string
  /** The largest capture that is taken in. */
  maxCaptureBytes: number
  /** Where the server keeps every checkpoint that it signed. */
  checkpointFile: string
  database: { kind: 'embedded'; directory: string } | { kind: 'external'; url: string }
}

type RawEnv = Record<string, string | undefined>

/** Reads the environment, as the server does. */
export function readEnv(raw: RawEnv = process.env): CliEnv {
  const parsed = parseEnv(environmentSchema, raw)
  const { PORT, ASSAY_URL, ASSAY_DATA_DIR, ASSAY_DEMO, DATABASE_URL } = parsed
  const maxCaptureBytes = parsed.ASSAY_MAX_CAPTURE_BYTES
  const url = ASSAY_URL === undefined ? `http://localhost:${PORT}` : new URL(ASSAY_URL).origin
  const directory = path.resolve(root, ASSAY_DATA_DIR)
  const isDemo = ASSAY_DEMO !== '0' && DATABASE_URL === undefined
  const dataDir = isDemo ? path.join(directory, 'demo') : directory
  const checkpointFile = path.resolve(
    root,
    parsed.ASSAY_CHECKPOINT_FILE ?? path.join(dataDir, 'checkpoints.jsonl'),
  )
  if (DATABASE_URL !== undefined) {
    return { url, maxCaptureBytes, checkpointFile, database: { kind: 'external', url: DATABASE_URL } }
  }
  const database = { kind: 'embedded', directory: path.join(dataDir, 'database') } as const
  return { url, maxCaptureBytes, checkpointFile, database }
}

/** The one setting of a command that works on no installation: what else is set is nothing to it. */
export function readMaxCaptureBytes(raw: RawEnv = process.env): number {
  const only = environmentSchema.pick({ ASSAY_MAX_CAPTURE_BYTES: true })
  return parseEnv(only, raw).ASSAY_MAX_CAPTURE_BYTES
}

/** An empty variable counts as absent. */
function parseEnv<Settings>(schema: z.ZodType<Settings>, raw: RawEnv): Settings {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new WrongEnvironment(parsed.error.issues.map(({ path: [name] }) => String(name)))
}

class WrongEnvironment extends Error {
  readonly code = 'WRONG_ENVIRONMENT'

  constructor(names: readonly string[]) {
    super(
      `Not usable as set in the environment: ${[...new Set(names)].join(', ')}. The README says what each takes.`,
    )
  }
}
