import type { Context, readDemoPeople } from '@assay/api'
import type { Authentication } from '@assay/people'
import type { Arrival } from './client-address.ts'
import type { admit } from './gate.ts'

/** What is open for as long as the server runs. */
export type RunningServer = {
  installation: Context['installation']
  authentication: Authentication
  /** Who can be signed in at a click; null outside a demo. */
  demoPeople: ReturnType<typeof readDemoPeople> | null
  maxCaptureBytes: number
}

/** The one installation of this process, while it opens and after. scripts/serve.mjs reads it too. */
export type OpenInstallation = {
  ready: Promise<RunningServer>
  /** What to say on the console once the server listens. */
  greeting: () => string
  /** Whether a request, as it came over the wire, may be answered. */
  admits: (request: Arrival) => boolean
  /** Notes on a request where it comes from and gives it a number; sets what every answer carries. */
  receive: (request: Arrival, response: { setHeader: (name: string, value: string) => unknown }) => void
  /** How a request may come in, asked before anything reads it. */
  gate: (request: Parameters<typeof admit>[0]) => ReturnType<typeof admit>
  close: () => Promise<void>
}

declare global {
  // Next compiles instrumentation and routes as separate instances of this module, in one process.
  var assayInstallation: OpenInstallation | undefined
  /** Given by scripts/serve.mjs, which listens only once the installation is open. */
  var assayOpening: ((opening: Promise<unknown>) => void) | undefined
}

/** The installation that instrumentation has opened. Nothing here opens one, so that a build never does. */
export async function runningServer(): Promise<RunningServer> {
  const open = globalThis.assayInstallation
  if (open === undefined) throw new Error('The installation is not open: the server has not started.')
  return open.ready
}
