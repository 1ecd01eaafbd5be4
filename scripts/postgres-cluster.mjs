import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const installations = '/usr/lib/postgresql'
const readyWithinMs = 60_000

/**
 * Starts a throw-away PostgreSQL server on a free port of the loopback interface, with PostgreSQL's own
 * settings for durability. It ends with this process at the latest, and leaves nothing behind.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startCluster() {
  const binaries = findBinaries() ?? installBinaries()
  const user = unprivilegedUser()
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-postgres-'))
  chmodSync(folder, 0o700)
  if (user) chownSync(folder, user.uid, user.gid)
  const data = path.join(folder, 'data')
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

  const options = { cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' }, ...user }
  const initdb = ['-D', data, '-U', 'assay', '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-sync']
  const made = spawnSync(path.join(binaries, 'initdb'), initdb, { ...options, encoding: 'utf8' })
  if (made.status !== 0) {
    remove()
    throw new Error(`initdb failed: ${made.stderr || made.error}`)
  }

  const port = await freePort()
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200 }
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(path.join(binaries, 'postgres'), ['-D', data, ...parameters], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  server.stderr.on('data', (chunk) => {
    log = `${log}${chunk}`.slice(-10_000)
  })
  const ended = new Promise((resolve) => server.once('close', resolve))

  const endNow = () => {
    server.kill('SIGQUIT') // PostgreSQL's immediate shutdown: the server ends its own children
    remove()
  }
  process.once('exit', endNow)
  const stop = async () => {
    process.removeListener('exit', endNow)
    server.kill('SIGINT') // its fast shutdown: no waiting for clients
    await ended
    remove()
  }

  const failed = ended.then(() => Promise.reject(new Error(`PostgreSQL did not start: ${log}`)))
  failed.catch(() => {})
  try {
    await Promise.race([answers(port), failed])
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `postgresql://assay@127.0.0.1:${port}/postgres`, stop }
}

/** The newest installed server, by Debian's layout or on the PATH. @returns {string | null} */
function findBinaries() {
  const versions = existsSync(installations) ? readdirSync(installations) : []
  const folders = versions
    .filter((version) => /^\d+$/.test(version))
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(installations, version, 'bin'))
  const onPath = (process.env.PATH ?? '').split(path.delimiter)
  const complete = (/** @type {string} */ folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name)))
  return [...folders, ...onPath].find(complete) ?? null
}

function installBinaries() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q']
    const apt = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { stdio: 'inherit', env })
    apt(...wait, 'update')
    apt(...wait, 'install', '-y', '--no-install-recommends', 'postgresql')
  }
  const binaries = findBinaries()
  if (!binaries) {
    throw new Error(
      'There is no PostgreSQL server here. Install one: on Debian, `apt-get install postgresql`.',
    )
  }
  return binaries
}

/** PostgreSQL refuses to run as root, so root runs it as somebody else. @returns {{ uid: number, gid: number } | null} */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    const id = (/** @type {string} */ flag) => spawnSync('id', [flag, name], { encoding: 'utf8' })
    const [user, group] = [id('-u'), id('-g')]
    if (user.status === 0 && group.status === 0)
      return { uid: Number(user.stdout), gid: Number(group.stdout) }
  }
  throw new Error('PostgreSQL cannot run as root, and there is no other user to run it as.')
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Waits until the server welcomes a client (its message R), which it refuses while it still starts up.
 * @param {number} port
 */
async function answers(port) {
  const giveUpAt = Date.now() + readyWithinMs
  while (!(await welcomes(port))) {
    if (Date.now() > giveUpAt) throw new Error('PostgreSQL did not answer within a minute.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** @param {number} port @returns {Promise<boolean>} */
function welcomes(port) {
  const body = Buffer.from('user\0assay\0database\0postgres\0\0')
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.writeUInt32BE(196_608, 4)
  return new Promise((resolve) => {
    const client = connect(port, '127.0.0.1', () => client.write(Buffer.concat([head, body])))
    const finish = (/** @type {boolean} */ welcome) => {
      client.destroy()
      resolve(welcome)
    }
    client.once('data', (answer) => finish(answer[0] === 'R'.charCodeAt(0)))
    client.once('error', () => finish(false))
    client.once('close', () => finish(false))
  })
}

// Run by hand it prints the address and stays until it is interrupted.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url, stop } = await startCluster()
  console.log(url)
  const keepAlive = setInterval(() => {}, 60_000)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      clearInterval(keepAlive)
      stop().then(() => process.exit(0))
    })
  }
}
