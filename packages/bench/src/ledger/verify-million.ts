import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { verifyBundle } from '@assay/exchange'
import { formatVerifierKey, nameKey } from '@assay/ledger'
import { buildMillion } from './million.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const pair = generateKeyPairSync('ed25519')
const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
const key = nameKey({ sha256 }, { name: 'assay.example/harbour', publicKey })
const signer = { key, sign: (message: Uint8Array) => sign(null, message, pair.privateKey) }

const events = Number(process.argv[2] ?? 1_000_000)
const begun = performance.now()
const source = {
  records: () => buildMillion({ events, signer, verifierKey: formatVerifierKey(key), sha256 }),
}
const report = await verifyBundle(
  {
    sha256,
    verify: ({ publicKey: x, message, signature }) => {
      const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(x).toString('base64url') }
      return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
    },
  },
  source,
)
const seconds = (performance.now() - begun) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
if (!report.ok) console.error(report.findings)
console.log(
  JSON.stringify({
    events: report.events,
    seconds,
    megabytes,
    ok: report.ok && report.sealed === report.events,
  }),
)
