// One a process: pages and the proxy are bundled apart and share the pool.
const held = globalThis as typeof globalThis & { regularsDatabaseSeen?: { at: number } };
held.regularsDatabaseSeen ??= { at: 0 };

/** When the database last answered the question whether it is there, in milliseconds; 0 when a connection broke since. */
export const databaseSeen = held.regularsDatabaseSeen;
