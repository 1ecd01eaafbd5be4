/** How many notices are shown before somebody asks for earlier ones. */
export const firstNotices = 50
