/** How it stands with the signing of the history, and its verification where it lies. */
export const ledger = {
  signing: {
    late: 'Signing is late: what happened since <time></time> is not signed. If it stays so, tell whoever runs this server. <link>More about the log</link>',
    nothing: 'Nothing is signed yet. The first events are signed within a second.',
    all: 'Signed up to event No. {position, number}, the latest, <time></time>.',
    upTo: 'Signed up to event No. {position, number}, <time></time>. What came after it follows within a second.',
    halted: 'Signed up to event No. {position, number}, <time></time>. Nothing after it is signed.',
  },
  unsigned: 'not signed',
  halted: {
    title: 'Signing of this workspace’s history is halted',
    installation: 'Signing of this installation’s own history, that of its people, is halted',
    since: 'since <time></time>',
    reasons: {
      'database-older':
        'The database holds less than what was signed: it was probably restored from an older backup, or the end of its history was cut off.',
      'not-extended': 'The database holds something else than what was signed: its history was changed.',
      'tree-damaged':
        'What was signed cannot be read any more: a part of the log is missing, damaged or was changed.',
      'key-missing': 'The key that signed this log is not on this server.',
      'note-unknown':
        'A checkpoint of this log is signed by a key that is not its own: somebody put it there.',
      'memory-lost':
        'Nothing outside the database remembers what was signed: the checkpoint file is lost, and so is the record beside the key.',
      copied:
        'The checkpoint file is not the one that this server wrote: it was copied, alone or with all the data. Two servers must not go on with the same log.',
      'log-missing': 'The checkpoint file knows a later log of this workspace, and the database does not.',
      'not-begun-here':
        'The database says that this log goes on after another one, and nobody who runs this server began it.',
      other: 'The next signature would contradict an earlier one.',
    },
    next: 'Reviewing goes on, but nothing new is signed. Find out what happened first: <link>verify the history</link>, and ask whoever runs this server.',
    nextInstallation:
      'Everything goes on, but who joined is not signed any more. Whoever runs this server must find out what happened first.',
    command:
      'Once it is understood, they continue in a new log, which cites the old one: <command></command>',
  },
  facts: {
    origin: 'Log',
    noOrigin: 'It gets its name with the first signature.',
    signed: 'Signed',
    leaves: '{sealed, number} of {size, plural, one {# leaf} other {# leaves}} of the log.',
    keys: 'Keys',
    noKeys: 'No key yet: one is made with the first signature.',
    keySince: 'since <time></time>',
    keyUntil: 'until <time></time>, replaced',
    publicKeys: 'Public keys, for anybody',
    checkpoint: 'Checkpoint',
    download: 'Download checkpoint',
    checkpointUse:
      'Keep it somewhere else. Held against it later, a history that was rewritten shows, whoever rewrote it.',
    failed: 'The state of the log could not be loaded',
    failedExplanation: 'Nothing of it is lost. Check the connection, then try again.',
    retry: 'Try again',
  },
  now: {
    title: 'The history, verified where it lies',
    explanation:
      'The server computes every leaf from its event, then the tree and the signatures, holds them against the checkpoints kept outside the database, and folds all events from nothing to compare them with every table, row by row. People can go on working meanwhile.',
    start: 'Verify now',
    again: 'Verify again',
    stop: 'Stop',
    never: 'Not verified since you opened this page.',
    starting: 'Starting',
    waiting: 'Waiting: the history of another workspace is being verified',
    stopped: 'Stopped. Nothing was decided.',
    ended: 'Verified <time></time>',
    failed: {
      title: 'The verification broke off',
      explanation:
        'Nothing was decided, and nothing was changed. Check the connection, then try again; if it breaks off again, tell whoever runs this server.',
      retry: 'Try again',
    },
    said: {
      running: 'Verifying',
      stopped: 'Stopped',
      failed: 'The verification broke off',
      ended: 'The verification has ended',
    },
  },
  elsewhere:
    'To depend on this server in nothing, save the log as a bundle (under Proofs, above) and <link>verify the file</link> in a browser, or offline on the command line.',
} as const
