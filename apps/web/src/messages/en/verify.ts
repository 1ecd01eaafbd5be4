import type { FindingCode } from '@assay/exchange'

/** What each finding means, for whoever has to act on it. */
const findings = {
  'bundle-malformed': 'The file breaks off. What is there could be checked; what is missing could not.',
  'key-wrong': 'A public key that came along is not a valid key: its signatures prove nothing.',
  'event-missing': 'An event that the log counts is not there any more.',
  'event-changed': 'An event was changed after it was entered into the log.',
  'entry-changed': 'The event is as it was signed, but the log’s entry for it was changed.',
  'entry-missing': 'A number of the log is missing: an event was taken out, or events were reordered.',
  'event-unknown':
    'An event cannot be understood: it was changed, or it comes from a newer version of Assay than this one.',
  'node-changed': 'A stored hash of the tree does not follow from what lies below it: it was changed.',
  'node-missing': 'A stored hash of the tree is gone.',
  'checkpoint-wrong':
    'A checkpoint does not verify: it was changed, or it was signed with a key that is not among those at hand.',
  'checkpoint-missing': 'No signed checkpoint came along: nothing vouches for any of it.',
  'root-differs': 'The events do not lead to what was signed: some were changed, removed or reordered.',
  'log-shorter': 'The log is shorter than what was signed: its end was cut off.',
  'earlier-checkpoint-differs':
    'The log does not begin with what an earlier checkpoint signed: its history was rewritten.',
  'proof-wrong': 'An event cannot be shown to stand in the signed log: it, or its proof, was changed.',
  'fold-fails': 'An event builds on something that the events before it never made.',
  'row-differs': 'A record says other than the events give: it was changed without an event.',
  'row-unexpected': 'There is a record that no event made.',
  'row-missing': 'A record that the events made is gone.',
  'text-differs': 'A text is not the one that its event committed to: its words were changed.',
  'text-missing': 'A text that an event committed to is gone, and no event says that it was erased.',
  'text-emptied': 'A text was emptied, and no event says who erased it and why.',
  'capture-differs': 'An imported page is not the one that was received: its bytes were changed.',
  'captured-text-differs':
    'The text of an imported page is not the one that was read from it: its words were changed.',
  'capture-missing': 'An imported page is gone.',
  'words-differ': 'The words of a statement are not those that were cut from its article.',
  'words-missing': 'The words of a statement are gone.',
  stray: 'Something is stored that belongs to no log.',
  'database-empty': 'The database holds no history at all: it may be the wrong one, or it was emptied.',
  'tree-missing':
    'The log has events, and nothing of it is signed: signing never ran, or what was signed was removed.',
  'opening-wrong':
    'The first entry of this log does not say rightly which log it continues, or was signed by somebody else.',
  'old-log-differs': 'The log is not what the log before it signed, up to where it says that the two agree.',
  'tree-wrong':
    'The trees over a log do not follow one another as they were begun: one was put in, changed or taken out.',
  'file-lost':
    'The file of checkpoints outside the database is gone or empty: it no longer shows what was signed.',
  'file-damaged': 'A line in the file of checkpoints outside the database was damaged or changed.',
  'file-shorter': 'The file outside the database lacks checkpoints that the database has: it was shortened.',
  'log-unknown':
    'The file outside the database has checkpoints of a log that the database does not know: the database was replaced, or the log was removed from it.',
  'file-copied':
    'The file of checkpoints is not the one that was written here, but a copy: it or the whole installation was copied.',
  'key-missing': 'The key that signs this log is gone from where it is kept.',
  'key-damaged': 'The file of the key that signs this log holds no key any more.',
  'key-differs': 'The key that is kept is not the one that this log is signed with: it was replaced.',
  'key-unknown':
    'There is a key of a log that the database does not know: the database was replaced, or the log was removed from it.',
  'record-lost': 'The record of what was signed last, which is kept beside the key, is gone.',
  'record-damaged':
    'The record of what was signed last, which is kept beside the key, was damaged or changed.',
  'record-differs':
    'The record of what was signed last, which is kept beside the key, does not fit the database: one of them was taken back.',
  'checkpoint-deleted':
    'Checkpoints that were signed, and stand in the file outside the database, are gone from the database.',
  'line-malformed': 'A line of the file is not written as it was: it is damaged or was changed.',
  'line-unexpected':
    'A line of the file has no place where it stands: it was put in, moved, or comes twice. Nothing that is signed asks for it.',
  'header-wrong':
    'The first line says other than what follows it: it was changed, or stands before another history.',
  'end-wrong': 'The file counts other lines than it has: some were taken out or put in.',
  'key-unused': 'A public key came along that nothing in the file is signed with: it was put in.',
  'key-unvouched':
    'Another key signs than before, and the one before never vouched for it: somebody else may have signed.',
  'entry-repeated': 'An event comes twice, or the events are not in their order.',
  'checkpoint-misplaced':
    'A checkpoint signs another number of entries than stand before it: lines are missing, repeated or moved.',
  'event-foreign': 'An event has no business in this file: it is of another log or another article.',
  'version-skipped': 'A change builds on one that is not in the file: an event was left out.',
  'erasure-unsigned':
    'A text is not in the file, and the event that says it was erased is not signed: nothing vouches for that.',
} satisfies Record<FindingCode, string>

/** Checking proofs and whole histories: the page that needs no account, and the audit's own verification. */
export const verify = {
  title: 'Verify',
  introduction:
    'Check that an event stands in a newsroom’s history, or that a whole history was not rewritten. All of it happens in this browser: the file is not uploaded.',
  withoutAccount: 'You were given a proof? <link>Verify it</link>, without an account.',
  menu: {
    title: 'Proofs',
    verify: 'Verify a proof',
    keys: 'Public keys of this workspace',
    bundle: 'Save the log as a bundle',
    nothingSigned: 'Nothing of this log was signed yet, so there is no bundle of it.',
    unreachable: 'The server did not answer. Check the connection, then try again.',
  },
  file: {
    label: 'Proof or bundle',
    choose: 'Choose a file',
    chooseAnother: 'Choose another file',
    orDrop: 'or drop it here:',
    kinds: 'a proof of one event (.tlog-proof) or a bundle (.jsonl)',
    chosen: '{name}, {size}',
    of: 'It says that it is of the log {origin}.',
  },
  key: {
    label: 'Public key of the newsroom',
    help: 'It looks like name+id+base64; several stand one a line. Take it from the newsroom itself, not from whoever gave you the file.',
    fetch: 'Or fetch it from this server, {host}:',
    slug: 'Address of the workspace',
    slugHelp: 'The part after /w/ in its links.',
    publicAt: 'Its keys are public at <link>{address}</link>',
    fetchAction: 'Fetch keys',
    fetched: 'The keys of {slug}, fetched from {host} just now.',
    slugInvalid: 'Only lower-case letters, digits and single hyphens, 40 at most.',
    unknownSlug: 'There is no workspace with this address here.',
    noneYet: 'This workspace has signed nothing yet, so it has no key.',
    unreachable: 'The server did not answer. Check the connection, then try again.',
  },
  earlier: {
    summary: 'Compare with an earlier checkpoint',
    label: 'Signed checkpoint kept from earlier',
    help: 'Paste the whole note, or the lines of a file of checkpoints. It shows that nothing before it was rewritten since.',
  },
  submit: 'Verify',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was decided.',
  another: 'Verify another file',
  progress: {
    proof: 'Checking the proof',
    log: 'Reading the log',
    tables: 'Folding the events and comparing',
    missing: 'Naming what is missing',
    part: '{phase}, part {part, number} of {parts, number}',
  },
  problems: {
    title: 'This could not be verified',
    'file-none': 'Choose a file first.',
    'file-empty': 'The file is empty. Get it again from whoever gave it to you.',
    'file-unknown':
      'This is neither a proof nor a bundle of Assay, or its beginning was changed. A proof begins with “c2sp.org/tlog-proof@v1”.',
    'file-checkpoint':
      'This is a signed checkpoint. It goes into the field for an earlier checkpoint, beside a bundle.',
    'file-key': 'This is a public key. Paste it into the field for the key, and choose a proof or a bundle.',
    'file-too-large': 'This proof is larger than any proof of one event is. Is it another file?',
    'file-unreadable':
      'The browser could not read the file. Was it moved or changed meanwhile? Choose it again.',
    'key-none':
      'A proof holds no key, so that nobody can vouch for themselves. Paste the newsroom’s public key, or fetch it.',
    'key-malformed':
      'Line {line, number} of the key is no public key. It looks like name+id+base64, all of it.',
    'key-of-another-log': 'The key is of another log: it belongs to {name}, and the file is of {origin}.',
    'earlier-malformed': 'The earlier checkpoint is not a signed checkpoint. Paste all of its lines.',
    'bundle-broken': 'The first line of the bundle is damaged or was changed: {message}',
    crashed: 'The verification stopped: the browser may have run out of memory. Try it on a larger machine.',
  },
  proof: {
    holds: 'This event stands in the signed log',
    fails: 'This proof does not hold',
    says: 'What it says',
    stands: 'Where it stands',
    place:
      'At number {index, number} of the log {origin}, counted from 0. The log had {size, plural, one {# entry} other {# entries}} when this was signed with the key {keys}.',
    sentence: '{actor} {act}',
    sentenceBeforeChange: '{actor} {act}:',
    actors: {
      reviewer: 'A reviewer',
      editor: 'An editor',
      admin: 'An admin',
      auditor: 'An auditor',
      'api-key': 'A program with a key',
      system: 'Assay',
    },
    personId: 'Account {id}',
    statement: 'Statement {id}',
    article: 'Article {id}',
    event: 'Event {id}',
    notAnEvent:
      'The entry is in the signed log, but it is no event that this version of Assay knows. Read it below.',
    techniques: 'Techniques marked: {list}.',
    citations: 'Sources cited:',
    texts:
      'Its free text ({fields}) is not in the proof: the log only commits to it, so that it can be erased.',
    fields: {
      rationale: 'rationale',
      reason: 'reason',
      name: 'name',
      passage: 'quoted passages',
      note: 'note',
      comment: 'comment',
    },
    checks: {
      title: 'What was checked',
      file: 'The file is a proof, whole and in order.',
      checkpoint: 'It holds a checkpoint of the log: its name, its size and its root.',
      signature: 'The checkpoint was signed with the key that you gave.',
      inclusion: 'The event leads, through the hashes of the proof, to the root that was signed.',
      event: 'The event is written in the one form that the log knows, so it reads as it was signed.',
      earlier: 'It agrees with the earlier checkpoint.',
      passed: 'holds',
      failed: 'fails',
      skipped: 'not reached',
    },
    failures: {
      file: 'The file is damaged or was changed: it is not written as a proof is.',
      checkpoint:
        'The checkpoint in the file is damaged or was changed: it is not written as a checkpoint is.',
      signature:
        'The signature is not right. The checkpoint, its signature or the key was changed, or somebody else signed it. Nothing in this file can be relied on.',
      signer: 'The checkpoint is not signed with the key that you gave. Is it the key of this newsroom?',
      inclusion:
        'The event, its number or one of the hashes was changed: together they do not lead to what the newsroom signed.',
      event:
        'The entry stands in the signed log, but it is not written in the form of an event. Do not rely on how it reads.',
      earlier:
        'An earlier checkpoint of the same size has another root. The newsroom signed two histories: keep both files, they prove it.',
      'earlier-signature': 'The earlier checkpoint is not signed with the key that you gave.',
    },
    earlier: {
      same: 'It is of the same size as the earlier checkpoint, and agrees with it.',
      otherSize:
        'The earlier checkpoint is of another size, and one proof cannot compare the two. A bundle of the log can.',
      otherLog: 'The earlier checkpoint is of another log, and was left aside.',
    },
    leaf: 'The entry itself, as it was signed',
  },
  report: {
    holds: 'The history holds',
    holdsForItself: 'The history fits together',
    holdsInPart: 'The history holds up to leaf {sealed, number}; the rest is unsigned',
    differs: 'The history differs from what was signed',
    ofLog: 'Log {origin}',
    events:
      '{events, plural, one {# event} other {# events}} and {leaves, plural, one {# leaf} other {# leaves}}, of which {sealed, number} under a signed checkpoint.',
    articleEvents:
      '{events, plural, one {# event} other {# events}} of one article, each shown to stand in a log of {leaves, plural, one {# leaf} other {# leaves}}.',
    checkpoints:
      '{checkpoints, plural, one {# checkpoint} other {# checkpoints}} verified; held against {earlier, plural, =0 {no earlier checkpoint} one {# earlier checkpoint} other {# earlier checkpoints}}.',
    state:
      '{rows, plural, one {# record} other {# records}} as the events give them; {texts, plural, one {# text} other {# texts}} as committed to, {erased, number} erased.',
    content:
      '{captures, plural, one {# capture} other {# captures}} and the words of {words, plural, one {# statement} other {# statements}} as they were hashed.',
    bytesOnly:
      '{count, plural, one {# capture was} other {# captures were}} made before events held the hash of the text: of {count, plural, one {it} other {them}} only the bytes are held against the log.',
    unsignedNew:
      '{count, plural, one {# event is} other {# events are}} not signed yet. Signing follows within a minute.',
    unsignedLate:
      '{count, plural, one {# event is} other {# events are}} not signed. Nothing vouches for {count, plural, one {it} other {them}}: it could have been changed, and no one could tell.',
    continued:
      'It agrees with the old log {origin} up to leaf {agrees, number} of {signed, number} that were signed there. {vouched, select, yes {The key of the old log vouches for that.} other {No key of the old log vouches for that.}}',
    meanwhile:
      '{count, plural, one {# record was} other {# records were}} changed while this ran, or while the bundle was made, and could not be compared. A new run, or a new bundle, compares them.',
    firstDifference: 'Where it begins',
    further:
      '{count, plural, one {# more difference} other {# more differences}}, often a consequence of the first',
    details: 'Technical details',
    root: 'Root of the tree',
    keys: 'Keys',
    finding: '{code}: {where}. {message}',
  },
  trust: {
    title: 'What you still have to trust',
    ownKey:
      'That the key is the newsroom’s own. Compare it with the one at the newsroom’s public address, /api/keys/ and its name on its server.',
    keyFromFile:
      'The keys came with the file, so whoever made the file could have made them too. Give the newsroom’s public key above to prove more.',
    serverKey:
      'The keys are those that this server keeps. Whoever wants to be independent of it exports a bundle and verifies that.',
    sameLog:
      'That the newsroom shows everybody the same log. Compare checkpoints with others, or keep this one for later.',
    noEarlier: 'No earlier checkpoint was given, so a log that was rewritten and signed anew would not show.',
    oneArticle: 'That no event of the article was left out: only a bundle of the whole log can prove that.',
    texts: 'The words behind a commitment, unless you have them and their salt: a bundle brings them.',
    clock: 'The times: they are those of the newsroom’s own clock.',
  },
  findings,
} as const
