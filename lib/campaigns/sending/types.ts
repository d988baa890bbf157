/** When a campaign goes out. `at` of "local" is the wall time, written as if each reader's clock were UTC. */
export type SendTime = { readonly timing: "now" } | { readonly timing: "at" | "local"; readonly at: Date };

/** Why a campaign stands still: somebody asked, or the program saw to it. */
export type PauseReason = "asked" | "bounces" | "complaints" | "mail_service";
