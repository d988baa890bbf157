import type { Role } from "../types";

/** A member of staff as their colleagues see them. */
export type MemberRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly state: "invited" | "active" | "ended";
  readonly hasFactor: boolean;
  /** When any of their browsers was last seen; null when none is signed in. */
  readonly lastSeenAt: Date | null;
  /** Until when their invitation can be accepted; null without one. */
  readonly inviteExpiresAt: Date | null;
};

/** What an invitation's page says. */
export type Invitation = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** What the role is there for, as the end of a sentence. */
  readonly work: string;
};
