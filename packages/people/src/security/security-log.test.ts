import { mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildSecurityLog, type SecurityEntry } from './security-log.ts'
import { writeSecurityLog } from './write-security-log.ts'

const now = () => new Date('2026-03-10T12:00:00.000Z')

describe('a line of the security log', () => {
  const lineOf = (entry: SecurityEntry): string => {
    let written = ''
    const write = (line: string) => {
      written += line
    }
    buildSecurityLog({ write, now })(entry)
    return written
  }

  it('says when, what, who and from where, in one line of JSON', () => {
    const entry = {
      event: 'sign-in',
      outcome: 'refused',
      code: 'credentials-wrong',
      client: '203.0.113.9',
      request: 'r1',
      personId: null,
    } as const
    expect(lineOf(entry)).toBe(
      '{"time":"2026-03-10T12:00:00.000Z","log":"assay-security","event":"sign-in","outcome":"refused",' +
        '"code":"credentials-wrong","request":"r1","client":"203.0.113.9"}\n',
    )
  })

  it.each([
    ['another line', 'x\n{"time":"2026-03-10T12:00:00.000Z","event":"sign-in"}'],
    ['a line end of Unicode', 'x\u2028y\u2029z\u0085'],
    ['a terminal', '\u001b[2J\u001b]0;owned\u0007\r\b'],
    ['the direction of a text', '\u202eexe.gpj\u2066'],
    ['half a letter', '\ud83d'],
  ])('is one line of plain letters where somebody typed %s', (_what, typed) => {
    const line = lineOf({
      event: 'command-refused',
      outcome: 'refused',
      subject: typed,
      procedure: 'member.invite',
    })
    expect(line).toMatch(/^[ -~]+\n$/)
    expect(JSON.parse(line)).toMatchObject({ subject: typed })
  })

  it('holds no more of a value than tells what it was, and nothing that it does not know', () => {
    const entry = {
      event: 'export',
      outcome: 'done',
      subject: 'x'.repeat(9000),
      password: 'four herons',
    } as const
    const line = lineOf(entry)
    expect(line.length).toBeLessThan(500)
    expect(line).not.toContain('herons')
  })

  it('that cannot be written stops nothing', () => {
    const failures: unknown[] = []
    const full = () => {
      throw new Error('No space left on device')
    }
    const log = buildSecurityLog({ write: full, now, onError: (error) => failures.push(error) })
    expect(() => log({ event: 'sign-out', outcome: 'done' })).not.toThrow()
    expect(failures).toHaveLength(1)
  })
})

describe('the file of the security log', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'assay-security-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  it('is its owner’s alone, and goes on where it was moved away', () => {
    const file = join(directory, 'logs', 'security.jsonl')
    const write = writeSecurityLog(file, () => {})
    write('one\n')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    renameSync(file, `${file}.1`)
    write('two\n')
    expect([readFileSync(`${file}.1`, 'utf8'), readFileSync(file, 'utf8')]).toEqual(['one\n', 'two\n'])
  })

  it('is the console where there is none', () => {
    const lines: string[] = []
    writeSecurityLog(null, (line) => lines.push(line))('one\n')
    expect(lines).toEqual(['one\n'])
  })
})
