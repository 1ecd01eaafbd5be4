import path from 'node:path'
import {
  deliverMailEverywhere,
  lapseEverywhere,
  noteDueEverywhere,
  readDemoFiles,
  readDemoPeople,
  seedDemo,
} from '@assay/api'
import {
  type Chore,
  type Keeper,
  readKeptNotes,
  startKeeper,
  surveyOutside,
  tableFollowers,
} from '@assay/keeper'
import { type Installation, recordBySystem } from '@assay/newsroom/frame'
import {
  buildAuthentication,
  buildSecurityLog,
  firstAdminToken,
  linkSecretOf,
  writeSecurityLog,
} from '@assay/people'
import { isReachedInsecurely, liesWithData, loadSettings, type ServerSettings } from '@assay/settings'
import { originOf } from './client-address.ts'
import { isFromThisMachine } from './demo-guard.ts'
import { admit } from './gate.ts'
import type { OpenInstallation, RunningServer } from './installation.ts'
import { buildMailSender } from './mail/mail-sender.ts'
import { buildReception } from './reception.ts'

/** Opens the installation of this process, once, and waits until it can answer. */
export async function startInstallation(env: ServerSettings = loadSettings()): Promise<OpenInstallation> {
  globalThis.assayInstallation ??= openInstallation(env)
  await globalThis.assayInstallation.ready
  return globalThis.assayInstallation
}

function openInstallation(env: ServerSettings): OpenInstallation {
  const now = () => new Date()
  let greeting = ''
  const keeper = startKeeper({
    database: env.database,
    migrations: path.join(env.root, 'prisma', 'migrations'),
    now,
    sealing: {
      host: new URL(env.url).host,
      keys: env.keys,
      checkpointFile: env.checkpointFile,
      record: recordBySystem,
    },
    onProgress: ({ name, number, total }) => console.log(`Migration ${number} of ${total}: ${name}`),
    shared: { url: env.url, secret: env.secret },
    followers: tableFollowers,
    chores: [chore(env, 3_600_000, lapseEverywhere), chore(env, 600_000, noteDueEverywhere), ...mailOf(env)],
    onWarning: (message) => console.warn(`The log: ${message}`),
    onError: (error) => console.error('In the background:', error),
  })
  const ready = keeper.then(async (opened) => {
    try {
      const server = buildServer(opened, env, now)
      greeting = await prepareFirstUse(server, env)
      return server
    } catch (error) {
      await opened.close()
      throw error
    }
  })
  return {
    ready,
    greeting: () => greeting,
    admits: (request) => !env.demo || isFromThisMachine(request),
    receive: buildReception(env),
    gate: (request) => admit(request, env.maxCaptureBytes),
    close: async () => {
      const opened = await keeper.catch(() => null)
      await opened?.close()
      globalThis.assayInstallation = undefined
    },
  }
}

/** What is done from time to time: once an hour, what lies untouched goes back; every ten minutes, what is due is told. */
const chore = (
  env: ServerSettings,
  intervalMs: number,
  act: (installation: Installation) => Promise<void>,
): Chore => ({
  intervalMs,
  run: ({ database, now, wake }) =>
    act({ database, now, committed: wake, linkSecret: linkSecretOf(env.secret) }),
})

/** Where a mail server is named, news goes out once a minute. */
function mailOf(env: ServerSettings): Chore[] {
  if (env.mail === null) return []
  const { send } = buildMailSender(env.mail, env.url)
  const onError = (error: unknown) => console.error('A mail did not go out and is tried again:', error)
  return [chore(env, 60_000, (installation) => deliverMailEverywhere(installation, { send, onError }))]
}

function buildServer({ database, wake }: Keeper, env: ServerSettings, now: () => Date): RunningServer {
  const demoPeople = env.demo ? readDemoPeople(demoDirectory(env)) : null
  return {
    installation: {
      database,
      now,
      committed: wake,
      linkSecret: linkSecretOf(env.secret),
      outside: {
        notes: () => readKeptNotes(env.checkpointFile),
        survey: () => surveyOutside(database, env),
      },
    },
    authentication: buildAuthentication({
      database,
      secret: env.secret,
      baseUrl: env.url,
      now,
      originOf,
      securityLog: buildSecurityLog({
        write: writeSecurityLog(env.securityLog, (line) => process.stdout.write(line)),
        now,
        onError: (error) => console.error('The security log cannot be written:', error),
      }),
      ...(demoPeople === null ? {} : { demo: demoPeople }),
    }),
    demoPeople,
    maxCaptureBytes: env.maxCaptureBytes,
  }
}

/** Fills a demo, or makes the token for the first admin. Gives what the console is told. */
async function prepareFirstUse(
  { installation, demoPeople }: RunningServer,
  env: ServerSettings,
): Promise<string> {
  const address = `Assay is at ${env.url}`
  if (!env.demo && liesWithData(env)) console.warn(withData(env.checkpointFile))
  if (isReachedInsecurely(env)) console.warn(byPlainHttp(env.url))
  if (demoPeople !== null) {
    const seeded = await seedDemo(installation, readDemoFiles(demoDirectory(env)))
    if (seeded !== null && seeded.missing > 0) {
      console.warn(`${seeded.missing} of the demo's assessments found no statement.`)
    }
    const people = demoPeople.map(({ label }) => label).join(', ')
    return `${address}\nThis is a demo: sign in at a click as ${people}.`
  }
  const token = await firstAdminToken(installation)
  if (token === null) return `${address}\nSign in with your e-mail address and password.`
  return `${address}\nNobody is registered yet. Become the first admin, within 7 days, at\n${env.url}/setup/${token}`
}

const demoDirectory = (env: ServerSettings): string => path.join(env.root, 'prisma', 'demo')

const byPlainHttp = (url: string): string =>
  `People reach Assay at ${url}, by plain http: whoever is on the way reads passwords and everything else, and browsers copy nothing to the clipboard there. Put a proxy with https before it and set ASSAY_URL to its address.`

const withData = (file: string): string =>
  `The file of signed checkpoints, ${file}, lies with the data: whoever takes both back to an older state takes back what would show it. Set ASSAY_CHECKPOINT_FILE to a place on another disk.`
