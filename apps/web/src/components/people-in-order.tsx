'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { personColour } from './person-look.ts'

const PeopleContext = createContext<readonly string[]>([])

/** Says who the members of the workspace are, by id, in the order in which they joined. */
export function PeopleInOrder({ people, children }: { people: readonly string[]; children: ReactNode }) {
  return <PeopleContext value={people}>{children}</PeopleContext>
}

/** The colour of each person on the pages of this workspace. */
export function usePersonColours(): (id: string) => string {
  const people = useContext(PeopleContext)
  return (id) => personColour(id, people)
}

export const usePersonColour = (id: string): string => usePersonColours()(id)
