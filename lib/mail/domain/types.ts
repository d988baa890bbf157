/** What asking DNS needs; node:dns/promises' Resolver has it, tests have their own. */
export type MailResolver = {
  resolveTxt: (name: string) => Promise<string[][]>;
  resolveMx: (name: string) => Promise<{ exchange: string; priority: number }[]>;
};

/** right: as it should be. wrong: there, but it says something else. missing: not there. could_not_ask: DNS gave no answer. */
export type RecordState = "right" | "wrong" | "missing" | "could_not_ask";

export type RecordCheck = {
  readonly id: "spf" | "dkim" | "dmarc" | "return_path";
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly state: RecordState;
  readonly note: string;
  /** Name of the record in DNS. */
  readonly host: string;
  readonly type: "TXT" | "MX";
  /** What DNS says now. */
  readonly found: readonly string[];
  /** The value to paste; null when only Resend knows it. */
  readonly paste: string | null;
};

/** What Resend expects of a domain, as far as it could be asked. */
export type ExpectedRecords = {
  /** The public key's record, "p=MIGf…". */
  readonly dkim: string | null;
  /** Host of the return path's MX, "feedback-smtp.eu-west-1.amazonses.com". */
  readonly returnPath: string | null;
  readonly spf: string | null;
};

export type MailDomain = {
  readonly domain: string;
  /** The address letters come from. */
  readonly from: string;
  /** Letters stay in the local inbox. */
  readonly local: boolean;
  /** What Resend says of the domain: "verified", "pending"…; null when it does not know it or could not be asked. */
  readonly atResend: string | null;
  readonly checks: readonly RecordCheck[];
};
