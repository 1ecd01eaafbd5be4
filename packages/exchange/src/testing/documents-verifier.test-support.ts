import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formatVerifierKey, type VerifierKey } from '@assay/ledger'

const verifier = path.join(import.meta.dirname, '../../../../docs/formats/verify.py')
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)

/** Whether the verifier of the documents can run here. */
export const hasPython = python !== undefined

type Given = { keys?: readonly VerifierKey[]; earlier?: readonly string[] }

/** What the verifier of the documents says of each file: the name of the first finding, or the verdict. */
export function namesByDocuments(
  files: readonly (string | Uint8Array)[],
  { keys = [], earlier = [] }: Given = {},
): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-files-'))
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  }
  try {
    const given = [
      ...keys.flatMap((key) => ['--key', formatVerifierKey(key)]),
      ...earlier.flatMap((note, at) => ['--checkpoint', write(`${at}.note`, note)]),
    ]
    const names = files.map((file, at) => write(`${at}.jsonl`, file))
    const { stdout, stderr } = spawnSync(python ?? '', [verifier, ...given, '--json', ...names], {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
    })
    if (stderr !== '') throw new Error(stderr)
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ verdict, findings }) => findings[0]?.code ?? verdict)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
