import { serverApi } from './api.ts'

/** The ids of everybody who is or was a member, in the order in which they joined: it never changes, it only grows. */
export async function membersInOrder(workspaceId: string): Promise<string[]> {
  const { members } = await (await serverApi()).member.list({ workspaceId })
  const joining = ({ joinedAt, memberId }: (typeof members)[number]) => `${joinedAt} ${memberId}`
  return members
    .toSorted((one, other) => (joining(one) < joining(other) ? -1 : 1))
    .map(({ personId }) => personId)
}
