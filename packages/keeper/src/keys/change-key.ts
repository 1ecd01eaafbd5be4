import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { formatVerifierKey } from '@assay/ledger'
import { type KeySource, keyFile, oldKeyFile } from './key-store.ts'
import { generateKeyPem, signerFromPem } from './signing-key.ts'

/** Why a key was not changed: it is derived from a seed, there is none, or it is being changed already. */
export type KeyRefusal = 'seed' | 'no-key' | 'under-way'

/**
 * Puts a new key in the place of a log's own and leaves the old one beside it: the next checkpoint is signed by both,
 * and the log says that another key signs from there on. Gives the new public key, or why nothing was changed.
 */
export function changeKey(source: KeySource, origin: string): { verifierKey: string } | KeyRefusal {
  if ('seed' in source) return 'seed'
  const [file, old] = [keyFile(source.directory, origin), oldKeyFile(source.directory, origin)]
  if (!existsSync(file)) return 'no-key'
  if (existsSync(old)) return 'under-way'
  const pem = generateKeyPem()
  const draft = `${file}.next`
  rmSync(draft, { force: true })
  writeFileSync(draft, pem, { mode: 0o600, flag: 'wx', flush: true })
  linkSync(file, old)
  renameSync(draft, file)
  return { verifierKey: formatVerifierKey(signerFromPem(origin, pem).key) }
}

/** Puts the old key aside once the new one has signed: it signs nothing more, and nobody's word is lost. */
export function retireOldKey(source: KeySource, { name, keyId }: { name: string; keyId: string }): void {
  if ('seed' in source) return
  const old = oldKeyFile(source.directory, name)
  if (existsSync(old))
    renameSync(old, keyFile(source.directory, name).replace(/pem$/, `${keyId}.retired.pem`))
}
