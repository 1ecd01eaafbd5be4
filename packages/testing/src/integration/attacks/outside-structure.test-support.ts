import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { generateKeyPem } from '../../../../keeper/src/keys/signing-key.ts'

/** What is done to one file: its name, and what it holds afterwards; null where it is gone. */
export type OutsideAttack = {
  name: string
  file: string
  content: string | null
  /** The codes that say rightly what was done. */
  named: readonly string[]
}

type Place = { keys: { directory: string }; checkpointFile: string }

const digitAt = (text: string, at: number) =>
  text.slice(0, at) + (text.charAt(at) === '4' ? '5' : '4') + text.slice(at + 1)

/** Another value in the place of one member of a record, of its own kind. */
const change = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string') return digitAt(value, Math.floor(value.length / 2))
  return value === null ? 'x' : null
}

/** Every way in which the lines of the file of checkpoints can be attacked, by their structure. */
export function attacksOnFile({ checkpointFile: file }: Place): OutsideAttack[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const found: OutsideAttack[] = []
  const add = (name: string, changed: readonly string[], named: readonly string[]) => {
    const content = changed.map((line) => `${line}\n`).join('')
    if (changed.join() !== lines.join()) found.push({ name: `the file: ${name}`, file, content, named })
  }
  for (const [index, line] of lines.entries()) {
    const where = `line ${index + 1}`
    const record: Record<string, unknown> = JSON.parse(line)
    const at = (...instead: string[]) => lines.toSpliced(index, 1, ...instead)
    const [next] = lines.slice(index + 1)
    add(`drop ${where}`, at(), ['file-shorter', 'file-lost'])
    add(`drop all after ${where}`, lines.slice(0, index), ['file-shorter', 'file-lost'])
    add(`repeat ${where}`, at(line, line), ['file-damaged'])
    add(`cut ${where}`, at(line.slice(0, line.length / 2)), ['file-damaged', 'file-shorter'])
    add(`empty ${where}`, at(''), ['file-damaged', 'file-shorter'])
    add(`a line of nothing before ${where}`, at('{}', line), ['file-damaged'])
    if (next !== undefined && JSON.parse(next).origin === record.origin)
      add(`swap ${where} with the next`, lines.toSpliced(index, 2, next, line), ['file-damaged'])
    for (const [name, value] of Object.entries(record)) {
      const { [name]: _left, ...rest } = record
      const named = ['file-damaged', 'file-shorter', 'log-unknown', 'checkpoint-deleted']
      add(`leave ${name} out of ${where}`, at(JSON.stringify(rest)), named)
      add(`change ${name} in ${where}`, at(JSON.stringify({ ...record, [name]: change(value) })), named)
    }
  }
  return found
}

/** Every way in which the files beside the keys can be attacked, by their structure. */
export function attacksOnKeys({ keys: { directory } }: Place): OutsideAttack[] {
  const names = readdirSync(directory).filter((name) => !name.includes('retired'))
  const read = (name: string) => readFileSync(path.join(directory, name), 'utf8')
  const found: OutsideAttack[] = []
  for (const name of names) {
    const file = path.join(directory, name)
    const kind = path.extname(name)
    const held = read(name)
    const isKey = kind === '.pem'
    const damaged = isKey ? ['key-damaged', 'key-differs'] : ['record-damaged', 'record-differs']
    const add = (what: string, content: string | null, named: readonly string[]) =>
      content === held || found.push({ name: `${name}: ${what}`, file, content, named })
    add('drop', null, [isKey ? 'key-missing' : 'record-lost'])
    add('empty', '', damaged)
    add('cut', held.slice(0, held.length / 2), damaged)
    const foreign = names.filter((other) => other !== name && path.extname(other) === kind)
    for (const other of foreign) add(`replace by ${other}`, read(other), isKey ? ['key-differs'] : damaged)
    if (isKey) add('replace by a key made for it', generateKeyPem(), ['key-differs'])
    else {
      const record: Record<string, unknown> = JSON.parse(held)
      for (const [member, value] of Object.entries(record)) {
        const { [member]: _left, ...rest } = record
        const named = [...damaged, 'record-lost', 'file-copied']
        add(`leave ${member} out`, JSON.stringify(rest), named)
        add(`change ${member}`, JSON.stringify({ ...record, [member]: change(value) }), named)
      }
    }
    const unknown = path.join(directory, name.replace('assay.example', 'other.example'))
    found.push({ name: `${name}: copy to another log`, file: unknown, content: held, named: ['key-unknown'] })
  }
  return found
}
