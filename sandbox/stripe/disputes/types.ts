/** What a buyer tells their bank. An inquiry only asks; the money stays until it becomes a dispute. */
export type Objection = { reason: string; inquiry: boolean };
