'use client'

import { useSearchParams } from 'next/navigation'
import { type RefObject, useEffect, useRef } from 'react'
import type { Thread } from './discussion-answers.ts'

/** The comment that the address names, so that what somebody is told leads to the very words; null for none. */
export const useAskedComment = (): string | null => useSearchParams().get('comment')

export const hasComment = ({ comments }: Thread, commentId: string | null): boolean =>
  comments.some((comment) => comment.commentId === commentId)

/** Brings a comment into view, once, where the address names it. Gives where it stands, and whether it is named. */
export function useShownComment(commentId: string): {
  place: RefObject<HTMLLIElement | null>
  isAsked: boolean
} {
  const place = useRef<HTMLLIElement>(null)
  const isAsked = useAskedComment() === commentId
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: 'center' })
  }, [isAsked])
  return { place, isAsked }
}
