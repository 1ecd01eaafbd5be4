import { statementStates } from './states.ts'

/** The way in, the list of articles, and the downloads. */
export const articles = {
  home: {
    title: 'Workspaces',
    none: 'You are in no workspace',
    noneExplanation:
      'A workspace is a newsroom’s own place. Ask an admin of yours for an invitation: it is a link that lets you in.',
  },
  title: 'Articles',
  count:
    '{captures, plural, one {# capture} other {# captures}}, {articles, plural, one {# article} other {# articles}}',
  import: 'Import',
  list: 'Articles, latest first',
  columns: { article: 'Article', statements: 'Statements', assessed: 'Assessed', reviewers: 'Reviewers' },
  untitled: 'Article without a headline',
  assessed: '{done, number} / {total, number}',
  assessedInWords: '{done, number} of {total, number} statements assessed',
  contested: '{count, number} contested',
  changed: '{count, number} changed',
  draft: 'Draft',
  draftExplained: 'Draft: not open for review yet',
  erasedName: 'Name erased',
  filters: {
    label: 'Filters',
    search: 'Search articles',
    inReview: 'In review',
    drafts: 'Drafts',
    contested: 'Contested',
    state: 'State',
    publisher: 'Publisher',
    language: 'Language',
    verdict: 'Tag',
    any: 'Any',
    clear: 'Clear all',
    find: 'Find',
    nothingFound: 'Nothing by that name.',
    choose: '{name}: {value}',
  },
  states: statementStates,
  verdicts: {
    verified: 'Verified',
    disputed: 'Disputed',
    'propaganda-framed': 'Propaganda-framed',
    'set-aside': 'Set aside',
  },
  empty: {
    title: 'Nothing to read yet',
    explanation: 'Imported articles stand here, each with its statements and how far the review has come.',
    wait: 'An editor imports them.',
  },
  noMatch: {
    title: 'No article fits',
    explanation: 'Nothing here has all that you asked for.',
    action: 'Clear the filters',
  },
  failed: {
    title: 'The articles could not be loaded',
    explanation: 'Nothing is lost. Check the connection, then try again.',
    retry: 'Try again',
  },
  more: 'Loading more',
  result: '{count, plural, =0 {No articles} one {# article} other {# articles}} shown',
  resultSoFar: '{count, number} articles shown, more below',
  export: {
    action: 'Export',
    csv: 'Spreadsheet (CSV)',
    csvBom: 'CSV for Excel',
    jsonl: 'Exact data (JSONL)',
    bundle: 'Bundle with proofs (.jsonl)',
  },
} as const
