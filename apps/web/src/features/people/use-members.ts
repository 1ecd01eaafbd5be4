'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { errorAnswerOf } from '../api/error-answer.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'

/** The members of a workspace and its open invitations, and what an admin does to them. */
export function useMembers(workspaceId: string) {
  const t = useTranslations('people.members')
  const trpc = useTRPC()
  const cache = useQueryClient()
  const explainAny = useExplain()
  const members = useQuery(trpc.member.list.queryOptions({ workspaceId }))
  const mayManage = members.data?.mayManage ?? false
  const invitations = useQuery({
    ...trpc.member.invitations.queryOptions({ workspaceId }),
    enabled: mayManage,
  })
  const refresh = () => cache.invalidateQueries(trpc.member.pathFilter())
  const explain = (error: unknown) =>
    errorAnswerOf(error)?.code === 'stale-version' ? t('stale') : explainAny(error)
  // A dialog shows what was refused; what is done without one says it at the foot of the page.
  const settled = { onSettled: refresh }
  const settledAloud = {
    onSettled: refresh,
    onError: (error: unknown) => showToast({ text: explain(error), tone: 'danger' }),
  }
  return {
    members: members.data?.members ?? [],
    position: members.data?.position,
    invitations: invitations.data ?? [],
    mayManage,
    error: members.error ?? invitations.error,
    refresh,
    explain,
    changeRole: useMutation(trpc.member.changeRole.mutationOptions(settled)),
    deactivate: useMutation(trpc.member.deactivate.mutationOptions(settled)),
    eraseName: useMutation(trpc.member.eraseName.mutationOptions(settled)),
    reactivate: useMutation(trpc.member.reactivate.mutationOptions(settledAloud)),
    endSessions: useMutation(trpc.member.endSessions.mutationOptions(settled)),
    revoke: useMutation(trpc.member.revokeInvitation.mutationOptions(settledAloud)),
  }
}

export type Members = ReturnType<typeof useMembers>
export type Member = Members['members'][number]

/** What each dialog about a member is given. */
export type MemberDialogProps = {
  workspaceId: string
  members: Members
  member: Member
  name: string
  onClose: () => void
}
