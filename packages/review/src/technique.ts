import { z } from 'zod'
import { offsetSchema } from './input-fields.ts'

/** Propaganda techniques by group, labels exactly as in SemEval-2023 task 3. */
export const techniqueGroups = {
  'attack-on-reputation': [
    'Name_Calling-Labeling',
    'Guilt_by_Association',
    'Doubt',
    'Appeal_to_Hypocrisy',
    'Questioning_the_Reputation',
  ],
  justification: [
    'Flag_Waving',
    'Appeal_to_Authority',
    'Appeal_to_Popularity',
    'Appeal_to_Values',
    'Appeal_to_Fear-Prejudice',
  ],
  simplification: [
    'Causal_Oversimplification',
    'Consequential_Oversimplification',
    'False_Dilemma-No_Choice',
  ],
  distraction: ['Straw_Man', 'Red_Herring', 'Whataboutism'],
  call: ['Slogans', 'Conversation_Killer', 'Appeal_to_Time'],
  'manipulative-wording': [
    'Loaded_Language',
    'Obfuscation-Vagueness-Confusion',
    'Exaggeration-Minimisation',
    'Repetition',
  ],
} as const

export type TechniqueGroup = keyof typeof techniqueGroups
export type Technique = (typeof techniqueGroups)[TechniqueGroup][number]

export const techniques: readonly Technique[] = Object.values(techniqueGroups).flat()
export const techniqueSchema = z.enum(techniques)

/**
 * A technique found in a statement, with the words that carry it where they were marked:
 * `start` and `end` in UTF-16 code units of the statement's own text, end exclusive.
 */
export const markedTechniqueSchema = z
  .object({
    technique: techniqueSchema,
    start: offsetSchema.nullable(),
    end: offsetSchema.min(1).nullable(),
  })
  .refine((mark) => (mark.start === null) === (mark.end === null), 'start and end come together')
  .refine((mark) => mark.start === null || mark.end === null || mark.start < mark.end, 'start before end')
export type MarkedTechnique = z.infer<typeof markedTechniqueSchema>
