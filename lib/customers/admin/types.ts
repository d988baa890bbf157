import type { z } from "zod";
import type { customerFormSchema } from "./schema";

export type CustomerListRow = {
  readonly id: string;
  readonly name: string | null;
  readonly email: string;
  readonly orders: number;
  /** Minor units of the shop's currency, less what was given back. */
  readonly spent: number;
  readonly lastOrderAt: Date | null;
  readonly createdAt: Date;
  readonly tags: readonly string[];
  readonly hasAccount: boolean;
  readonly newsletter: NewsletterState | null;
};

/** The last thing an address said about the newsletter. */
export type NewsletterState = "asked" | "given" | "withdrawn";

export type CustomerForm = z.output<typeof customerFormSchema>;

export type CustomerNoteRow = {
  readonly id: string;
  readonly body: string;
  readonly actorName: string;
  readonly createdAt: Date;
};

/** One thing an address said about being written to; never changed. */
export type ConsentRow = {
  readonly id: string;
  readonly email: string;
  readonly topic: string;
  readonly act: string;
  readonly wording: string;
  readonly source: string;
  /** What a consent rests on; null for what needs no proof. */
  readonly proof: string | null;
  /** What shows it, as it was kept: of an imported row, its columns. */
  readonly evidence: Readonly<Record<string, unknown>> | null;
  readonly at: Date;
  /** When the next word on the same topic took its place; null while it stands. */
  readonly until: Date | null;
};

export type CustomerProfile = {
  readonly form: CustomerForm;
  readonly facts: Omit<CustomerListRow, "id" | "name" | "email">;
  readonly locale: string;
  readonly otherEmails: readonly string[];
  readonly addresses: readonly {
    readonly id: string;
    readonly lines: readonly string[];
    readonly usual: boolean;
  }[];
  readonly notes: readonly CustomerNoteRow[];
  readonly consents: readonly ConsentRow[];
  readonly suppressions: readonly { readonly email: string; readonly reason: string; readonly at: Date }[];
};
