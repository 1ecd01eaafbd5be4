import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

type Cost = { N: number; r: number; p: number }

/** What OWASP asks of scrypt where 32 MB may be used for each hash (Password Storage Cheat Sheet). */
const present: Cost = { N: 2 ** 15, r: 8, p: 3 }
const keyBytes = 32

/** Hashes a password with a salt of its own, in the form `$scrypt$ln=15,r=8,p=3$salt$key` (PHC strings). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, keyBytes, present)
  return ['', 'scrypt', costOf(present), encode(salt), encode(key)].join('$')
}

/** Whether a password is the one that was hashed, also as better-auth hashed it, in the form `salt:key`. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const { salt, key, cost } = readHash(hash)
  return timingSafeEqual(await derive(password, salt, key.length, cost), key)
}

/** Whether a hash was made as hashes were made before; it is made anew when the password is next given. */
export const isOutdated = (hash: string): boolean => !hash.startsWith(`$scrypt$${costOf(present)}$`)

const costOf = ({ N, r, p }: Cost) => `ln=${Math.log2(N)},r=${r},p=${p}`
const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

type StoredHash = { salt: Uint8Array | string; key: Uint8Array; cost: Cost }

function readHash(hash: string): StoredHash {
  const phc = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(
    hash,
  )
  if (phc !== null) {
    const [, ln, r, p, salt = '', key = ''] = phc
    const cost = { N: 2 ** Number(ln), r: Number(r), p: Number(p) }
    return { salt: Buffer.from(salt, 'base64'), key: Buffer.from(key, 'base64'), cost }
  }
  // The salt of an old hash is its 32 hexadecimal digits as they are written, not the bytes that they mean.
  const [, salt, key] = /^([0-9a-f]{32}):([0-9a-f]{128})$/.exec(hash) ?? []
  if (salt === undefined || key === undefined)
    throw new Error('A password is stored in a form that nobody knows')
  return { salt, key: Buffer.from(key, 'hex'), cost: { N: 16_384, r: 16, p: 1 } }
}

function derive(password: string, salt: Uint8Array | string, length: number, cost: Cost): Promise<Buffer> {
  const maxmem = 256 * cost.N * cost.r
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, { ...cost, maxmem }, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}
