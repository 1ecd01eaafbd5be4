import fs from 'node:fs'
import path from 'node:path'
import { readOrMakeSecret } from './secret-file.ts'
import { parseMaxCaptureBytes, parseSettings, type Settings, type SettingsProblem } from './settings.ts'

// The one module that reads the environment. Everything else is given what it needs.

/**
 * The settings of this process. `root` is the repository, against which relative paths are resolved.
 *
 * @throws Error with the code `WRONG_ENVIRONMENT`, a line for each wrong variable
 */
export function readSettings(root = findRepositoryRoot(process.cwd())): Settings {
  const result = parseSettings(process.env, root)
  if ('errors' in result) throw new WrongEnvironment(result.errors)
  return result.ok
}

/** The largest capture that is taken in, whatever else is set. */
export function readMaxCaptureBytes(): number {
  const result = parseMaxCaptureBytes(process.env)
  if (typeof result !== 'number') throw new WrongEnvironment(result)
  return result
}

export type ServerSettings = Omit<Settings, 'secret'> & { secret: string }

let loaded: ServerSettings | undefined

/** The settings of a server, read once. A wrong variable is named on the console and ends the process. */
export function loadSettings(): ServerSettings {
  if (loaded !== undefined) return loaded
  try {
    const settings = readSettings()
    loaded = { ...settings, secret: settings.secret ?? readOrMakeSecret(settings.dataDir) }
    return loaded
  } catch (error) {
    if (!(error instanceof WrongEnvironment)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

export const isDevelopment = process.env.NODE_ENV === 'development'

/** Says in one line per variable what it must be. */
class WrongEnvironment extends Error {
  readonly code = 'WRONG_ENVIRONMENT'

  constructor(problems: readonly SettingsProblem[]) {
    super(problems.map(({ variable, message }) => `${variable} ${message}`).join('\n'))
  }
}

function findRepositoryRoot(from: string): string {
  for (let directory = from; ; directory = path.dirname(directory)) {
    if (fs.existsSync(path.join(directory, 'turbo.json'))) return directory
    if (path.dirname(directory) === directory) return from
  }
}
