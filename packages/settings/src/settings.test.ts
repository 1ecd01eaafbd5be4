import { describe, expect, it } from 'vitest'
import {
  isReachedInsecurely,
  liesWithData,
  parseMaxCaptureBytes,
  parseSettings,
  type Settings,
} from './settings.ts'

const root = '/srv/assay'

function settingsOf(raw: Record<string, string>): Settings {
  const result = parseSettings(raw, root)
  if ('errors' in result) throw new Error(JSON.stringify(result.errors))
  return result.ok
}

function wrongVariables(raw: Record<string, string>): string[] {
  const result = parseSettings(raw, root)
  return 'errors' in result ? result.errors.map((error) => error.variable) : []
}

describe('the environment', () => {
  it('starts a demo on loopback, with data of its own, where nothing is set', () => {
    expect(settingsOf({})).toEqual({
      root: '/srv/assay',
      port: 3000,
      host: '127.0.0.1',
      url: 'http://localhost:3000',
      dataDir: '/srv/assay/.assay/demo',
      secret: undefined,
      demo: true,
      database: { kind: 'embedded', directory: '/srv/assay/.assay/demo/database' },
      maxCaptureBytes: 5_242_880,
      keys: { directory: '/srv/assay/.assay/demo/keys' },
      checkpointFile: '/srv/assay/.assay/demo/checkpoints.jsonl',
      securityLog: null,
      trustedProxies: [],
      mail: null,
    })
  })

  it('keeps a real installation apart from the demo', () => {
    expect(settingsOf({ ASSAY_DEMO: '0' })).toMatchObject({ demo: false, dataDir: '/srv/assay/.assay' })
    expect(settingsOf({ DATABASE_URL: 'postgresql://assay@db/assay' })).toMatchObject({ demo: false })
  })

  it('reduces the address to its origin and keeps an absolute data directory', () => {
    const given = {
      ASSAY_URL: 'https://assay.example.org/',
      ASSAY_DATA_DIR: '/var/lib/assay',
      ASSAY_DEMO: '0',
    }
    expect(settingsOf(given)).toMatchObject({ url: 'https://assay.example.org', dataDir: '/var/lib/assay' })
  })

  it('takes a seed for all keys, with the one before while it is being changed', () => {
    const [seed, before] = ['aB'.repeat(32), 'cd'.repeat(32)]
    expect(settingsOf({ ASSAY_SIGNING_SEED: seed, ASSAY_KEYS_DIR: 'keys' }).keys).toEqual({
      seed: Buffer.from(seed, 'hex'),
      before: undefined,
    })
    expect(settingsOf({ ASSAY_SIGNING_SEED: seed, ASSAY_SIGNING_SEED_BEFORE: before }).keys).toMatchObject({
      before: Buffer.from(before, 'hex'),
    })
    expect(wrongVariables({ ASSAY_SIGNING_SEED_BEFORE: 'short' })).toEqual(['ASSAY_SIGNING_SEED_BEFORE'])
  })

  it('sends mail where a server is named, from an address of its own or of the host', () => {
    const given = { ASSAY_DEMO: '0', ASSAY_URL: 'https://assay.example', SMTP_URL: 'smtp://mail.example:587' }
    expect(settingsOf(given).mail).toEqual({ url: 'smtp://mail.example:587', from: 'assay@assay.example' })
    const named = { ...given, MAIL_FROM: 'desk@news.example' }
    expect(settingsOf(named).mail).toMatchObject({ from: 'desk@news.example' })
    expect(wrongVariables({ SMTP_URL: 'mail.example', MAIL_FROM: 'nobody' })).toEqual([
      'SMTP_URL',
      'MAIL_FROM',
    ])
  })

  it('takes proxies as addresses and networks, and refuses what is neither', () => {
    const given = '127.0.0.1, 10.0.0.0/8 fd00::/8'
    expect(settingsOf({ ASSAY_TRUSTED_PROXIES: given }).trustedProxies).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      'fd00::/8',
    ])
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0/8', '*']) {
      expect(wrongVariables({ ASSAY_TRUSTED_PROXIES: wrong })).toEqual(['ASSAY_TRUSTED_PROXIES'])
    }
  })

  it('tells whether the file of checkpoints lies with the data', () => {
    expect(liesWithData(settingsOf({}))).toBe(true)
    expect(liesWithData(settingsOf({ ASSAY_CHECKPOINT_FILE: '/mnt/other/checkpoints.jsonl' }))).toBe(false)
  })

  it('tells whether people come by plain http from other machines', () => {
    const insecurely = (url: string) => isReachedInsecurely(settingsOf({ ASSAY_DEMO: '0', ASSAY_URL: url }))
    expect(['http://192.168.1.20:3000', 'http://assay.lan'].map(insecurely)).toEqual([true, true])
    const safe = ['https://assay.example', 'http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:3000']
    expect(safe.map(insecurely)).toEqual([false, false, false, false])
  })

  it('gives the largest capture alone, whatever else is wrong', () => {
    expect(parseMaxCaptureBytes({ ASSAY_MAX_CAPTURE_BYTES: '7', PORT: 'x' })).toBe(7)
    expect(parseMaxCaptureBytes({ ASSAY_MAX_CAPTURE_BYTES: '0' })).toMatchObject([
      { variable: 'ASSAY_MAX_CAPTURE_BYTES' },
    ])
  })

  it('counts an empty variable as absent', () => {
    expect(settingsOf({ PORT: '', ASSAY_URL: ' ', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      demo: true,
    })
  })

  it('names every wrong variable once', () => {
    const raw = {
      PORT: '70000',
      HOST: 'a b',
      ASSAY_URL: 'assay.example.org',
      ASSAY_SECRET: 'short',
      ASSAY_DEMO: 'yes',
      DATABASE_URL: 'mysql://db',
      ASSAY_MAX_CAPTURE_BYTES: '5MB',
    }
    expect(wrongVariables(raw)).toEqual(Object.keys(raw))
  })

  it.each(['https://assay.example.org/app', 'https://me@assay.example.org', 'ftp://assay.example.org'])(
    'refuses %s as the address',
    (address) => {
      expect(wrongVariables({ ASSAY_URL: address, ASSAY_DEMO: '0' })).toEqual(['ASSAY_URL'])
    },
  )

  it('refuses a demo that others could reach', () => {
    expect(wrongVariables({ HOST: '0.0.0.0' })).toEqual(['HOST'])
    expect(wrongVariables({ ASSAY_URL: 'https://assay.example.org' })).toEqual(['ASSAY_URL'])
    expect(wrongVariables({ HOST: '0.0.0.0', ASSAY_DEMO: '0' })).toEqual([])
    expect(wrongVariables({ HOST: '::1', ASSAY_URL: 'http://[::1]:3000' })).toEqual([])
  })

  it('refuses a demo on a database server', () => {
    const raw = { ASSAY_DEMO: '1', DATABASE_URL: 'postgres://assay@db/assay' }
    expect(wrongVariables(raw)).toEqual(['ASSAY_DEMO'])
  })
})
