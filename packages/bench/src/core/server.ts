import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inheritedEnvironment, repositoryRoot } from '../environment.ts'

export type Server = {
  port: number
  /** Milliseconds from the start of the process to its first answer. */
  readyMs: number
  /** Resident memory in megabytes. */
  resident: () => number
  stop: () => Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

/** Starts Assay as `npm start` does, and waits for the first page. */
export async function startServer(env: Record<string, string>): Promise<Server> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [path.join('scripts', 'start.mjs')], {
    cwd: repositoryRoot,
    env: { ...inheritedEnvironment(), PORT: String(port), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`Assay did not start: ${output}`)
    await sleep(20)
  }
  return {
    port,
    readyMs: performance.now() - begun,
    resident: () => residentOf(child),
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function answers(port: number): Promise<boolean> {
  const answer = await fetch(`http://localhost:${port}/`, { redirect: 'manual' }).catch(() => null)
  await answer?.arrayBuffer()
  return answer !== null && answer.status < 400
}

function residentOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

export type Post = (path: string, cookie: string, body: unknown) => Promise<string>

/** Posts JSON over kept connections, as many as there are clients. */
export function poster(port: number, clients: number): { post: Post; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const post: Post = (path, cookie, body) =>
    new Promise((resolve, reject) => {
      const payload = JSON.stringify(body)
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(payload),
        cookie,
      }
      const sent = request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers }, (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          text += part
        })
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(text)
          else reject(new Error(`${path} answered ${answer.statusCode}: ${text}`))
        })
      })
      sent.on('error', reject)
      sent.end(payload)
    })
  return { post, close: () => agent.destroy() }
}
