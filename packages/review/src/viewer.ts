import { type Ability, abilitiesOf } from './abilities.ts'
import type { Role } from './roles.ts'

/** A person as a member of a workspace. */
type Membership = { workspaceId: string; personId: string; memberId: string; role: Role }

/**
 * Who is looking. Every read takes one; what it may see is decided by it alone, below all questions. A look is
 * always at one workspace.
 */
export type Viewer =
  | (Membership & { kind: 'member' })
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

const operatorAbilities: readonly Ability[] = ['read', 'export', 'read-audit']

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

/** Whether what others said of this article is kept from a viewer until they have spoken themselves. */
export function isBoundIn(viewer: Viewer, articleId: string): boolean {
  return viewer.kind === 'bound-member' && viewer.blindArticleIds.includes(articleId)
}
