import { createHash, createPublicKey, verify } from 'node:crypto'

/**
 * A second implementation of the formats, written from C2SP signed-note, tlog-checkpoint and tlog-proof and from
 * RFC 6962 alone. It shares no line with the package: bytes instead of text, recursion instead of loops, Node's own
 * base64 and keys. It answers with what was proven or with undefined, and never says why.
 */

const sha256 = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const node = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right)

/** Splits bytes at each newline; the part behind the last newline is the last one. */
function linesOf(bytes: Buffer): Buffer[] {
  const at = bytes.indexOf(0x0a)
  return at < 0 ? [bytes] : [bytes.subarray(0, at), ...linesOf(bytes.subarray(at + 1))]
}

function base64(text: Buffer): Buffer | undefined {
  const bytes = Buffer.from(text.toString('latin1'), 'base64')
  return bytes.toString('base64') === text.toString('latin1') ? bytes : undefined
}

function decimal(text: Buffer): number | undefined {
  const value = Number(text.toString('latin1'))
  return String(value) === text.toString('latin1') && Number.isSafeInteger(value) ? value : undefined
}

/** The text of a note, where the key of `vkey` (`name+id+base64(1 || key)`) signed it. */
function readNote(note: Buffer, vkey: string): Buffer | undefined {
  const [, name = '', id = '', material = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey) ?? []
  const typed = Buffer.from(material, 'base64')
  if (typed[0] !== 1 || sha256(Buffer.from(`${name}\n`), typed).toString('hex', 0, 4) !== id) return undefined
  if (Buffer.compare(Buffer.from(note.toString('utf8')), note) !== 0 || note.at(-1) !== 0x0a) return undefined
  if (note.some((byte) => byte < 0x20 && byte !== 0x0a)) return undefined
  const divide = note.lastIndexOf('\n\n')
  if (divide < 0) return undefined
  const text = note.subarray(0, divide + 1)
  const x = typed.subarray(1).toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  const verdicts = linesOf(note.subarray(divide + 2, -1)).map((line) => {
    const [dash, signer, payload, ...rest] = line.toString('utf8').split(' ')
    const bytes = base64(Buffer.from(payload ?? ''))
    if (dash !== '\u2014' || !signer || !bytes || rest.length > 0) return 'malformed'
    if (signer !== name || bytes.toString('hex', 0, 4) !== id) return 'unknown'
    return verify(null, text, key, bytes.subarray(4)) ? 'good' : 'bad'
  })
  if (verdicts.includes('malformed') || verdicts.includes('bad')) return undefined
  return verdicts.includes('good') ? text : undefined
}

type Head = { origin: string; size: number; root: Buffer }

export function readCheckpoint(note: Buffer, vkey: string): Head | undefined {
  const text = readNote(note, vkey)
  if (!text) return undefined
  const [origin, sizeLine, rootLine, ...rest] = linesOf(text.subarray(0, -1))
  const size = decimal(sizeLine ?? Buffer.alloc(0))
  const root = base64(rootLine ?? Buffer.alloc(0))
  if (
    !origin?.length ||
    size === undefined ||
    root?.length !== 32 ||
    rest.some((line) => line.length === 0)
  ) {
    return undefined
  }
  return { origin: origin.toString('utf8'), size, root }
}

const split = (n: number) => 2 ** Math.floor(Math.log2(n - 1))

/** The root that leaf m of n leads to, by PATH of RFC 6962 section 2.1.1 read backwards. */
function rootFromPath(m: number, n: number, leaf: Buffer, path: Buffer[]): Buffer | undefined {
  if (m < 0 || m >= n) return undefined
  if (n === 1) return path.length === 0 ? leaf : undefined
  const [sibling, k] = [path.at(-1), split(n)]
  const below =
    m < k ? rootFromPath(m, k, leaf, path.slice(0, -1)) : rootFromPath(m - k, n - k, leaf, path.slice(0, -1))
  if (!sibling || !below) return undefined
  return m < k ? node(below, sibling) : node(sibling, below)
}

/** The two roots that a consistency proof leads to, by SUBPROOF of RFC 6962 section 2.1.2 read backwards. */
export function rootsFromProof(
  sizes: { m: number; n: number },
  known: Buffer | undefined,
  proof: Buffer[],
): [older: Buffer, newer: Buffer] | undefined {
  const { m, n } = sizes
  if (m === n) {
    const root = known ?? proof[0]
    return root && proof.length === (known ? 0 : 1) ? [root, root] : undefined
  }
  const [sibling, k, rest] = [proof.at(-1), split(n), proof.slice(0, -1)]
  if (!sibling || m < 1 || m > n) return undefined
  if (m <= k) {
    const below = rootsFromProof({ m, n: k }, known, rest)
    return below && [below[0], node(below[1], sibling)]
  }
  const below = rootsFromProof({ m: m - k, n: n - k }, undefined, rest)
  return below && [node(sibling, below[0]), node(sibling, below[1])]
}

/** What a proof file proves of these data under this key. */
export function readProof(
  file: Buffer,
  data: Uint8Array,
  vkey: string,
): { index: number; head: Head; extra: Buffer | undefined } | undefined {
  const divide = file.indexOf('\n\n')
  const [first, ...lines] = linesOf(file.subarray(0, divide))
  const words = (line: Buffer | undefined) => line?.toString('latin1').split(' ') ?? []
  const extra =
    words(lines[0])[0] === 'extra' ? base64(Buffer.from(words(lines.shift())[1] ?? '')) : undefined
  const [label, digits = '', ...more] = words(lines.shift())
  const index = decimal(Buffer.from(digits))
  const hashes = lines.map(base64)
  const head = readCheckpoint(file.subarray(divide + 2), vkey)
  if (divide < 0 || first?.toString() !== 'c2sp.org/tlog-proof@v1' || label !== 'index' || more.length > 0) {
    return undefined
  }
  if (index === undefined || !head || !hashes.every((hash) => hash?.length === 32)) return undefined
  const path = hashes.filter((hash) => hash !== undefined)
  const root = rootFromPath(index, head.size, sha256(Buffer.of(0), data), path)
  return root?.equals(head.root) ? { index, head, extra } : undefined
}
