import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { linesOf, type Primitives, verifyFile, writeBundle } from '@assay/exchange'
import { formatVerifierKey, nameKey } from '@assay/ledger'
import { buildMillion } from './million.ts'

/** Makes a bundle, verifies it from its file, and parses and hashes the same lines alone; prints what both took. */
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const primitives: Primitives = {
  sha256,
  verify: ({ publicKey, message, signature }) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
  },
}
const pair = generateKeyPairSync('ed25519')
const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
const key = nameKey({ sha256 }, { name: 'assay.example/harbour', publicKey })
const signer = { key, sign: (message: Uint8Array) => sign(null, message, pair.privateKey) }

const events = Number(process.argv[2] ?? 1_000_000)
const folder = mkdtempSync(path.join(tmpdir(), 'assay-bench-'))
const file = path.join(folder, 'log.jsonl')

const lines = () => linesOf(createReadStream(file))
/** Of processor time, so that whatever else the machine does changes nothing. */
const secondsOf = async (run: () => Promise<void>): Promise<number> => {
  const begun = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000_000
}

async function parseAndHash(): Promise<void> {
  for await (const line of lines()) {
    JSON.parse(line)
    sha256(Buffer.from(line))
  }
}

try {
  const verifierKey = formatVerifierKey(key)
  const bundle = writeBundle(buildMillion({ events, signer, verifierKey, sha256 }))
  await pipeline(Readable.from(bundle), createWriteStream(file))
  let report: Awaited<ReturnType<typeof verifyFile>> | null = null
  const seconds = await secondsOf(async () => {
    report = await verifyFile(primitives, { lines })
  })
  const megabytes = process.resourceUsage().maxRSS / 1024
  const plainSeconds = await secondsOf(parseAndHash)
  const found: Awaited<ReturnType<typeof verifyFile>> | null = report
  console.log(JSON.stringify({ ...told(found), seconds, plainSeconds, megabytes }))
} finally {
  rmSync(folder, { recursive: true })
}

function told(report: Awaited<ReturnType<typeof verifyFile>> | null) {
  if (report === null || report.findings.length > 0) console.error(report?.findings)
  return { events: report?.events ?? 0, ok: report?.ok === true && report.sealed === report.events }
}
