import { type Ability, abilitiesOf } from './abilities.ts'
import type { Actor, Membership } from './actor.ts'
import { ReviewError } from './errors/review-error.ts'

/**
 * Who is looking. Every read takes one; what it may see is decided by it alone, below all questions. A look is
 * always at one workspace.
 */
export type Viewer =
  | Actor
  /**
   * A member who may still assess where a review is blind. In these articles they are shown what others said of a
   * statement only once they have submitted on it themselves.
   */
  | (Membership & { kind: 'bound-member'; blindArticleIds: readonly string[] })
  /** Anybody, without an account: only what was published. */
  | { kind: 'public-reader'; workspaceId: string }
  /** A program that the workspace gave a key, with what the key is for. */
  | { kind: 'api-key'; workspaceId: string; keyId: string; abilities: readonly Ability[] }
  /** Whoever runs the installation, at its command line. */
  | { kind: 'operator'; workspaceId: string }

export type ViewerKind = Viewer['kind']

const operatorAbilities: readonly Ability[] = ['read', 'export', 'read-audit', 'read-work']

/** What a viewer may do in the workspace that they look at, whatever the object. */
export function abilitiesOfViewer(viewer: Viewer): readonly Ability[] {
  switch (viewer.kind) {
    case 'member':
    case 'bound-member':
      return abilitiesOf(viewer.role)
    case 'api-key':
      return viewer.abilities
    case 'operator':
      return operatorAbilities
    case 'public-reader':
      return []
  }
}

export function viewerCan(viewer: Viewer, ability: Ability): boolean {
  return abilitiesOfViewer(viewer).includes(ability)
}

/** A member as a viewer whom no blind review binds; `viewerNow` of the questions finds out whether one does. */
export const viewerOf = (actor: Actor): Viewer => actor

/** The person who is looking; null for a program, and for whoever has no account here. */
export const personOf = (viewer: Viewer): string | null => ('personId' in viewer ? viewer.personId : null)

/**
 * The workspace that a viewer looks into: its captures, articles and everything said of them, published or not.
 * A public reader and a program with a key are there for what was published. Nothing can be yet, so they see nothing.
 *
 * @throws ReviewError `not-permitted`
 */
export function workspaceOpenTo(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'member':
    case 'bound-member':
    case 'operator':
      return viewer.workspaceId
    case 'public-reader':
    case 'api-key':
      throw new ReviewError('not-permitted', { ability: 'read' })
  }
}

/**
 * The workspace whose log a viewer may look into: it holds everything that anybody said. Not whoever is bound by a
 * blind review: others' words would be among it, and its length alone would tell that there are some.
 *
 * @throws ReviewError `not-permitted`, `closed-under-blind-review`
 */
export function logOpenTo(viewer: Viewer): string {
  if (viewer.kind === 'bound-member') throw new ReviewError('closed-under-blind-review')
  return workspaceOpenTo(viewer)
}

/**
 * The member who is looking, for what is shown to members only.
 *
 * @throws ReviewError `not-permitted`
 */
export function memberOf(viewer: Viewer): Membership {
  if (viewer.kind === 'member' || viewer.kind === 'bound-member') return viewer
  throw new ReviewError('not-permitted', { ability: 'read' })
}

/** Whether what others said of this article is kept from a viewer until they have spoken themselves. */
export function isBoundIn(viewer: Viewer, articleId: string): boolean {
  return viewer.kind === 'bound-member' && viewer.blindArticleIds.includes(articleId)
}
