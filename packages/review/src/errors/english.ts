import type { ErrorCode } from './error-details.ts'

/**
 * What a person reads of each code, in English, as ICU messages over its details. The English catalogue of the
 * browser takes them from here, and so does the command line, which has no catalogue.
 */
export const errorsInEnglish = {
  'not-permitted': 'Your role in this workspace does not allow that.',
  'not-found': 'There is nothing here, or it is not yours to see.',
  'stale-version': 'This changed while you were writing. Your text is kept; compare the two and decide.',
  'article-not-in-review': 'This article is not open for review. An editor opens it from the import page.',
  'article-not-editable': 'This article can no longer be changed in this way.',
  'already-assessed':
    'Somebody has assessed a statement of this article already. A blind review begins before that.',
  'not-blind': 'This article is not under blind review.',
  'closed-under-blind-review':
    'This is closed to you while you take part in a blind review: it would tell what others said there. It opens once you have submitted on every statement of it, or an editor has revealed it.',
  'article-has-assessments':
    '{assessments, plural, one {# assessment stands here; it} other {# assessments stand here; they}} would be lost. Withdraw {assessments, plural, one {it} other {them}} first.',
  'articles-not-adjacent': 'Only two neighbouring articles of one capture can be merged.',
  'addresses-differ':
    'These two were not captured at the same address, so no work can be carried over between them.',
  'capture-not-later': 'Work is carried over to a later capture, and this one is not later.',
  'statement-retired': 'This statement was cut anew. Reload to see the statements that took its place.',
  'statement-cut-invalid': 'The cut leaves text that belongs to no statement, or to two.',
  'rationale-required': 'Say why: a rationale is needed.',
  'citation-required': 'Verified and disputed need at least one source.',
  'technique-required': 'Propaganda-framed needs at least one technique.',
  'factuality-without-framing': 'Factuality is given beside propaganda-framed only.',
  'factuality-citation-required': 'A factuality of verified or disputed needs at least one source.',
  'technique-outside-statement': 'The marked words lie outside the statement.',
  'citation-url-invalid': 'The address of a source must begin with http:// or https://.',
  'address-with-credentials':
    'This address carries a name and a password. Take out what stands before the @: the history keeps an address for good, and others read it. Nothing was stored.',
  'citation-of-itself': 'An article cannot be its own source.',
  'nothing-to-withdraw': 'You have no standing assessment here.',
  'no-decision': 'No decision stands here.',
  'nothing-to-reject': 'There is no assessment here that could be rejected.',
  'own-statement':
    'You assessed this statement, so somebody else has to decide it. An admin can change that rule.',
  'reason-required': 'A decision stands already. Say why another takes its place.',
  'statement-decided': 'A decision stands here. Take it back first.',
  'not-a-reviewer': 'Somebody you chose cannot assess here. Choose people who can.',
  'range-outside-article':
    'The article has no statements with these numbers. Choose among those that it has.',
  'nothing-to-take':
    'Nothing of this article is free: others have it, or it is done. Look for another in your queue.',
  'no-such-work': 'This work is with nobody any more.',
  'thread-is-resolved': 'This discussion was resolved. Open it again to add to it; what you wrote is kept.',
  'thread-is-open': 'This discussion is open already.',
  'mention-unknown': 'Somebody whom you mention cannot see this. Take the mention out, then send it again.',
  'nothing-changed': 'Nothing was changed.',
  'last-admin': 'A workspace keeps at least one admin. Make somebody else admin first.',
  'already-member': 'This person is a member already.',
  'member-elsewhere':
    'This person also belongs, or belonged, to a workspace where you are not an admin, so this is not yours alone to do. Whoever runs this installation can, with `assay user reset` or `assay user erase-name`.',
  'email-taken': 'There is an account with this address. Sign in with it, then open the link again.',
  'name-looks-alike':
    'Somebody in this workspace has a name that looks just like this one. Write yours so that people can tell you apart.',
  'link-invalid': 'This link is not valid. Ask an admin for a new one.',
  'link-expired': 'This link has expired. Ask an admin for a new one.',
  'link-used': 'This link was used already. Ask an admin for a new one.',
  'link-revoked': 'This invitation was revoked. Ask an admin for a new one.',
  'credentials-wrong':
    'The e-mail or the password is not right. Check both; an admin can make you a link to set a new password.',
  'current-password-wrong': 'The current password is not right. Nothing was changed.',
  'opened-elsewhere':
    'This installation is set up for {address}, and this page was opened at another address. Open it there, or have ASSAY_URL changed by whoever runs it.',
  'password-too-weak':
    '{reason, select, short {This is shorter than 12 characters. Add words of your own until it is longer.} contextual {This is little more than what everybody here knows: your name, your address or the name of a workspace, with a year or a sign. Leave them out, and take four words that have nothing to do with you.} other {This is among the first passwords that are tried. Take four words that have nothing to do with each other.}}',
  'idempotency-mismatch': 'The same key came with two different commands. Reload and try again.',
  'workspace-slug-taken': 'There is a workspace at this address.',
  'capture-empty': 'There is no text in this. Nothing was stored.',
  'capture-too-large':
    'This is larger than a capture may be here. Nothing was stored; paste the part that matters.',
  'capture-not-text':
    'This is a binary file, not a text. Nothing was stored; save the page as .txt, .md or .html.',
  'capture-encoding-invalid':
    'The letters of this file cannot be read. Nothing was stored; save it anew as UTF-8.',
  'capture-nested-too-deep':
    'This page is built too deep to be read. Nothing was stored; paste its text instead.',
  'signed-out': 'You are signed out. Sign in again; what you wrote is kept.',
  'input-invalid': 'Something in this cannot be taken as it is. Nothing was changed; check what you wrote.',
  'command-too-large':
    'This is more than one command may hold. Nothing was changed; leave something out, and try again.',
  'too-many-requests': 'This was tried too often in a short time. Wait a minute, then try again.',
  'too-many-streams':
    'Too many windows follow this installation already: {most} at most. Close some, then reload this one.',
  busy: 'The server has too much to do at this moment. Nothing was changed; try again in a little while.',
  internal:
    'Something went wrong on the server. Nothing was changed; try again. If it happens again, tell whoever runs this installation the number {id}.',
} as const satisfies Record<ErrorCode, string>
