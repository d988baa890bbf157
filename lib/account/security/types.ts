export type SecurityPage = {
  readonly sessions: readonly {
    readonly id: string;
    readonly device: string;
    /** "Signed in on 22 November 2026" */
    readonly since: string;
    readonly seen: string;
    readonly here: boolean;
  }[];
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly words: string;
  }[];
};
