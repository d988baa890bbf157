import type { Permission } from "@/lib/staff/types";

/** What the frame of the admin area shows. */
export type FrameFacts = {
  readonly person: { readonly name: string; readonly role: string; readonly email: string };
  readonly may: readonly Permission[];
  readonly shop: {
    readonly name: string;
    readonly locale: string;
    readonly timeZone: string;
    readonly currency: string;
  };
  readonly startedAt: Date;
  /** The journal's last entry: what comes after it is news to the page. */
  readonly lastEntry: string;
};
