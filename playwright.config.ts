import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Playwright reads this file once more in every worker, which inherits what is set here.
process.env.ASSAY_E2E_PORT ??= '3217'
process.env.ASSAY_E2E_DATA_DIR ??= join(tmpdir(), `assay-e2e-${process.pid}`)

const { ASSAY_CHROMIUM, ASSAY_E2E_PORT, ASSAY_E2E_DATA_DIR } = process.env
const origin = `http://localhost:${ASSAY_E2E_PORT}`

/** A browser without a desktop, and without the lookups that it makes for its maker. */
const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'apps/web/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: origin,
    locale: 'en-GB',
    // Three quarters of an hour off, and on another day than UTC for half of it.
    timezoneId: 'Pacific/Chatham',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(ASSAY_CHROMIUM ? { executablePath: ASSAY_CHROMIUM } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...quietArguments] : quietArguments,
    },
  },
  webServer: {
    command: 'exec node scripts/start.mjs',
    url: origin,
    env: { PORT: ASSAY_E2E_PORT, HOST: '127.0.0.1', ASSAY_DATA_DIR: ASSAY_E2E_DATA_DIR },
    timeout: 900_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  },
})
