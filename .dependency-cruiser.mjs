/**
 * Which package may import which of ours. One line per package: a new arrow is drawn here and in
 * docs/architecture.md together, or not at all.
 */
export const arrows = {
  text: [],
  review: [],
  ledger: [],
  exchange: ['text', 'review', 'ledger'],
  db: [],
  settings: [],
  newsroom: ['text', 'review', 'ledger', 'db'],
  questions: ['text', 'review', 'ledger', 'exchange', 'db'],
  people: ['review', 'db', 'newsroom'],
  custody: ['review', 'ledger', 'exchange', 'db', 'newsroom'],
  keeper: ['text', 'review', 'ledger', 'exchange', 'db'],
  api: ['newsroom', 'questions', 'people', 'custody', 'text', 'review', 'ledger', 'exchange'],
  web: ['api', 'keeper', 'settings', 'text', 'review', 'ledger', 'exchange'],
  cli: [
    ...['text', 'review', 'ledger', 'exchange'],
    ...['newsroom', 'questions', 'people', 'custody', 'keeper', 'settings'],
  ],
  testing: [
    ...['text', 'review', 'ledger', 'exchange', 'db'],
    ...['newsroom', 'questions', 'people', 'custody', 'keeper'],
  ],
  bench: [
    ...['text', 'review', 'ledger', 'exchange', 'db'],
    ...['newsroom', 'questions', 'people', 'custody', 'keeper', 'api', 'testing'],
  ],
}

const tests = '[.](test|spec|long|test-support)[.]tsx?$'
const opener = '^apps/web/src/server/(start-)?installation[.]ts$'
const pure = '^packages/(text|review|ledger|exchange)/'

/** @param {string} name */
const folderOf = (name) => (name === 'web' || name === 'cli' ? `apps/${name}` : `packages/${name}`)

/**
 * @param {string} name
 * @param {readonly string[]} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
function arrowRules(name, allowed) {
  const own = [name, ...allowed].map((each) => `${folderOf(each)}/`)
  return [
    {
      name: `arrows-of-${name}`,
      comment: `${name} may import of ours: ${allowed.join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^${folderOf(name)}/`, pathNot: `${tests}|${opener}` },
      to: { path: '^(apps|packages)/', pathNot: `^(${own.join('|')})` },
    },
    {
      name: `arrows-of-${name}-tests`,
      comment: `tests of ${name} may import what ${name} may, and testing`,
      severity: 'error',
      from: { path: `^${folderOf(name)}/.*${tests}` },
      to: { path: '^(apps|packages)/', pathNot: `^(${own.join('|')}|packages/testing/)` },
    },
  ]
}

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const forbidden = [
  ...Object.entries(arrows).flatMap(([name, allowed]) => arrowRules(name, allowed)),
  {
    name: 'only-the-frame',
    comment: 'people and custody write in the frame of newsroom, and use no verb of it',
    severity: 'error',
    from: { path: '^packages/(people|custody)/', pathNot: tests },
    to: { path: '^packages/newsroom/', pathNot: '^packages/newsroom/src/frame[.]ts$' },
  },
  {
    name: 'one-module-opens-the-installation',
    comment: 'where the app opens an installation it builds on people and the frame too, and nowhere else',
    severity: 'error',
    from: { path: opener },
    to: {
      path: '^(apps|packages)/',
      pathNot: `^(${['web', 'people', ...arrows.web].map((each) => `${folderOf(each)}/`).join('|')}|packages/newsroom/src/frame[.]ts$)`,
    },
  },
  {
    name: 'no-cycle',
    comment: 'modules that need each other are one module, or three',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'prisma-stays-in-the-core',
    comment: 'the database is spoken to in the core only; bench measures against bare pg',
    severity: 'error',
    from: { path: '^(apps|packages)/', pathNot: '^packages/(db|newsroom|questions|people|custody|keeper)/' },
    to: {
      path: '(^|/)(node_modules/(@prisma|prisma|@electric-sql|pglite-prisma-adapter|pg-[^/]+)/|packages/db/src/generated/)',
    },
  },
  {
    name: 'pg-stays-in-the-core',
    comment: 'bench may use bare pg as its baseline, nobody else outside the core',
    severity: 'error',
    from: {
      path: '^(apps|packages)/',
      pathNot: '^packages/(db|newsroom|questions|people|custody|keeper|bench)/',
    },
    to: { path: '(^|/)node_modules/(pg|postgres)/' },
  },
  {
    name: 'pure-packages-stay-pure',
    comment: 'no clock, file, network or randomness of Node.js: what is needed is passed in',
    severity: 'error',
    from: { path: `${pure}src/`, pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'browser-side-uses-no-node',
    comment: 'what a component needs of Node.js, it needs of the server',
    severity: 'error',
    from: { path: '^apps/web/src/(components|features)/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'words-come-with-the-page',
    comment: 'a component that holds a catalogue would send every word of a language to every reader',
    severity: 'error',
    from: { path: '^apps/web/src/(components|features)/', pathNot: tests },
    to: { path: '^apps/web/src/messages/(en[/.]|catalogue|pseudo)' },
  },
  {
    name: 'nothing-unresolvable',
    comment: 'an import that resolves to nothing escapes every other rule',
    severity: 'error',
    from: { path: '^(apps|packages|scripts)/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'tests-are-nobodys-parts',
    severity: 'error',
    from: { pathNot: tests },
    to: { path: tests },
  },
]

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
  // Beside TypeScript 7, which has no compiler API, the default parser reads nothing and reports success.
  parser: 'swc',
  doNotFollow: { path: ['node_modules', 'packages/db/src/generated'] },
  exclude: { path: '^(apps|packages)/[^/]+/([.]next|[.]turbo|dist)/' },
  enhancedResolveOptions: {
    conditionNames: ['import', 'node', 'default'],
    exportsFields: ['exports'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
  },
}
