import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Holder = {
  pid: number
  /** What the process has said so far, a line each. */
  lines: string[]
  /** Waits until so many lines have been said. */
  said: (count: number) => Promise<void>
  kill: () => Promise<void>
}

/** Starts a process that holds a database open, for tests; with a number it writes from there on. */
export function startHolder(directory: string, first?: number): Holder {
  const file = fileURLToPath(new URL('./holder-process.ts', import.meta.url))
  const numbers = first === undefined ? [] : [String(first)]
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', file, directory, ...numbers], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const waiting: { count: number; resolve: () => void; reject: (reason: Error) => void }[] = []
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      for (const { count, resolve } of waiting) if (lines.length >= count) resolve()
    })
  }
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      for (const { reject } of waiting) reject(new Error(`The process has ended. ${errors}`))
      resolve()
    })
  })
  return {
    pid: child.pid ?? 0,
    lines,
    said: (count) =>
      new Promise((resolve, reject) => {
        if (lines.length >= count) resolve()
        else waiting.push({ count, resolve, reject })
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
