/** Whether a meeting does not take place. */
export const isCancelled = ({ status }: { status?: unknown }): boolean => status === 'cancelled'
