import path from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

const repositoryRoot = path.join(import.meta.dirname, '..', '..')

// These hold for every answer, files and API included. What depends on the request (the CSP with its nonce) is set
// in src/proxy.ts, and what depends on the environment at run time (HSTS) in src/server/reception.ts, because this
// file is read at build.
const constantHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

// An API answer is data: were a browser ever to show one as a page, it could load and run nothing.
const apiHeaders = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  },
]

const pageExtensions = ['tsx', 'ts']

const buildConfig = (phase: string): NextConfig => ({
  // The style guide, src/app/styleguide/page.dev.tsx, is a page in development and no part of what is built.
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', ...pageExtensions] : pageExtensions,
  agentRules: false,
  // There are several root layouts, so no layout could hold the page for an address that nothing has.
  experimental: { globalNotFound: true },
  devIndicators: false,
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: repositoryRoot },
  outputFileTracingRoot: repositoryRoot,
  transpilePackages: [
    '@assay/api',
    '@assay/custody',
    '@assay/db',
    '@assay/exchange',
    '@assay/keeper',
    '@assay/ledger',
    '@assay/newsroom',
    '@assay/people',
    '@assay/questions',
    '@assay/review',
    '@assay/settings',
    '@assay/text',
  ],
  // Native files, WebAssembly and workers that must be loaded from where they are installed.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@prisma/schema-engine-wasm',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-en',
    'fs-native-extensions',
    'linkedom',
    'pg',
  ],
  // A browser asks for this one by itself where it left a page before reading which icon the page names.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  headers: async () => [
    { source: '/:path*', headers: constantHeaders },
    { source: '/api/:path*', headers: apiHeaders },
  ],
})

export default buildConfig
