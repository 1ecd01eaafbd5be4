import type { Ability } from './abilities.ts'
import type { BlindStatus } from './blind-review.ts'
import { type ArticleAct, isAllowedIn } from './decide/article-rules.ts'
import type { ArticleStatus } from './evolve/rows.ts'
import { fullPolicy, type StoredPolicy } from './policy.ts'
import { abilitiesOfViewer, type Viewer } from './viewer.ts'

/** Everything that can be done to an object, by its kind. */
export const objectAbilities = {
  article: ['assess', 'assign', 'edit', 'recut', 'open', 'drop', 'restore', 'merge', 'carry-over', 'export'],
  statement: ['assess', 'withdraw', 'decide', 'withdraw-decision', 'reject-assessments', 'erase-texts'],
  discussion: ['open'],
  thread: ['reply', 'resolve', 'reopen'],
  comment: ['edit', 'erase-text'],
  /** The blind review of an article, be there one or not. */
  'blind-review': ['blind', 'reveal'],
  member: ['change-role', 'issue-reset', 'end-sessions', 'deactivate', 'reactivate', 'erase-name'],
  invitation: ['revoke'],
} as const
export type ObjectKind = keyof typeof objectAbilities
export type ObjectAbility<Kind extends ObjectKind> = (typeof objectAbilities)[Kind][number]

/** What has to be known of an object to say what may be done to it. */
type Known = {
  article: { status: ArticleStatus }
  statement: {
    articleStatus: ArticleStatus
    retired: boolean
    /** Whether the viewer's own assessment stands on it. */
    hasOwnWord: boolean
    /** Whether the viewer ever assessed it, taken back or not. */
    hasAssessed: boolean
    /** Whether anybody's assessment stands on it. */
    isAssessed: boolean
    isDecided: boolean
    policy: StoredPolicy
  }
  /** What a thread would be about: an article, or one of its statements. */
  discussion: { articleStatus: ArticleStatus; retired: boolean }
  thread: { articleStatus: ArticleStatus; resolved: boolean }
  comment: { articleStatus: ArticleStatus; isOwn: boolean; hasText: boolean }
  'blind-review': {
    articleStatus: ArticleStatus
    /** Null where there never was one. */
    status: BlindStatus | null
    /** Whether anything was ever said of its statements. */
    isAssessed: boolean
  }
  member: { active: boolean; hasName: boolean }
  invitation: { status: 'open' | 'accepted' | 'revoked' }
}
type ReviewObject<Kind extends ObjectKind> = { [K in Kind]: { kind: K } & Known[K] }[Kind]

/** What of a workspace's abilities an act needs, and how the object has to stand for it. */
type Rule<Kind extends ObjectKind> = { needs: Ability; when: (object: Known[Kind]) => boolean }
type Rules = { [Kind in ObjectKind]: Record<ObjectAbility<Kind>, Rule<Kind>> }

const inStatus =
  (act: ArticleAct) =>
  ({ status }: Known['article']): boolean =>
    isAllowedIn(status, act)
const isUnder =
  (act: ArticleAct) =>
  ({ articleStatus, retired }: Known['statement']): boolean =>
    !retired && isAllowedIn(articleStatus, act)
/** Rule 4: nobody decides a statement that they assessed unless policy allows it. */
const isFreeToDecide = ({ hasAssessed, policy }: Known['statement']): boolean =>
  !hasAssessed || fullPolicy(policy).decideOwn
const isDiscussed = ({ articleStatus }: { articleStatus: ArticleStatus }): boolean =>
  isAllowedIn(articleStatus, 'discuss')
const always = () => true

const rules: Rules = {
  article: {
    assess: { needs: 'assess', when: inStatus('assess') },
    assign: { needs: 'assign', when: inStatus('assign') },
    edit: { needs: 'edit-article', when: inStatus('edit') },
    recut: { needs: 'recut-statements', when: inStatus('recut') },
    open: { needs: 'open-review', when: inStatus('open') },
    drop: { needs: 'edit-article', when: inStatus('drop') },
    restore: { needs: 'edit-article', when: inStatus('restore') },
    merge: { needs: 'edit-article', when: inStatus('merge') },
    'carry-over': { needs: 'edit-article', when: inStatus('carry-over') },
    export: { needs: 'export', when: always },
  },
  statement: {
    assess: { needs: 'assess', when: isUnder('assess') },
    withdraw: { needs: 'assess', when: (object) => object.hasOwnWord && isUnder('assess')(object) },
    decide: { needs: 'decide', when: (object) => isFreeToDecide(object) && isUnder('decide')(object) },
    'withdraw-decision': { needs: 'decide', when: (object) => object.isDecided && isUnder('decide')(object) },
    'reject-assessments': {
      needs: 'decide',
      when: (object) =>
        object.isAssessed && !object.isDecided && isFreeToDecide(object) && isUnder('decide')(object),
    },
    'erase-texts': { needs: 'erase-text', when: always },
  },
  discussion: { open: { needs: 'discuss', when: (object) => !object.retired && isDiscussed(object) } },
  thread: {
    reply: { needs: 'discuss', when: (object) => !object.resolved && isDiscussed(object) },
    resolve: { needs: 'discuss', when: (object) => !object.resolved && isDiscussed(object) },
    reopen: { needs: 'discuss', when: (object) => object.resolved && isDiscussed(object) },
  },
  comment: {
    edit: { needs: 'discuss', when: (object) => object.isOwn && isDiscussed(object) },
    'erase-text': { needs: 'erase-text', when: ({ hasText }) => hasText },
  },
  'blind-review': {
    blind: {
      needs: 'open-review',
      when: ({ articleStatus, isAssessed }) => !isAssessed && isAllowedIn(articleStatus, 'blind'),
    },
    reveal: {
      needs: 'open-review',
      when: ({ articleStatus, status }) => status === 'blind' && isAllowedIn(articleStatus, 'reveal'),
    },
  },
  member: {
    'change-role': { needs: 'manage-members', when: always },
    'issue-reset': { needs: 'manage-members', when: always },
    'end-sessions': { needs: 'manage-members', when: always },
    deactivate: { needs: 'manage-members', when: ({ active }) => active },
    reactivate: { needs: 'manage-members', when: ({ active }) => !active },
    'erase-name': { needs: 'erase-text', when: ({ hasName }) => hasName },
  },
  invitation: {
    revoke: { needs: 'manage-members', when: ({ status }) => status === 'open' },
  },
}

/**
 * What a viewer may do to an object, as both stand now. It travels with the object: pages show by it, and nothing
 * else combines who somebody is with how a thing stands. The commands decide by the same table.
 */
export function abilitiesOn<Kind extends ObjectKind>(
  viewer: Viewer,
  object: ReviewObject<Kind>,
): ObjectAbility<Kind>[] {
  const may = abilitiesOfViewer(viewer)
  const names: readonly ObjectAbility<Kind>[] = objectAbilities[object.kind]
  const ruleOf: Rules[Kind] = rules[object.kind]
  return names.filter((name) => {
    const rule = ruleOf[name]
    return may.includes(rule.needs) && rule.when(object)
  })
}
