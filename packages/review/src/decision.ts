import { z } from 'zod'

/** Who made a decision: an editor, or a unanimous quorum where the policy of the workspace lets it. */
const decisionMakers = ['editor', 'quorum'] as const
export const decisionMakerSchema = z.enum(decisionMakers)
export type DecisionMaker = z.infer<typeof decisionMakerSchema>

/** How an assessment stands to a decision: what it rests on, or what says otherwise. */
const basisSides = ['basis', 'dissent'] as const
export const basisSideSchema = z.enum(basisSides)
export type BasisSide = z.infer<typeof basisSideSchema>
