import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Gives what writes lines of the security log: to the end of a file that its owner alone can read, or to the console.
 * The file is opened for each line, so that it can be moved away while the server runs. A line is on its way to the
 * disk before what it tells of is answered.
 */
export function writeSecurityLog(
  file: string | null,
  writeToConsole: (line: string) => void,
): (line: string) => void {
  if (file === null) return writeToConsole
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  return (line) => appendFileSync(file, line, { mode: 0o600 })
}
