import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import pg from "pg";
import type { Role } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { sessionDigest } from "./sessions";

export type SignedInStaff = { staffId: string; userId: string; email: string; name: string };

const names: Record<Role, string> = {
  owner: "Olive Owner",
  manager: "Manu Manager",
  support: "Sasha Support",
  writer: "Wren Writer",
};

/** Writes rows into the journey's own database. */
export async function askShop(sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: process.env.SHOP_DATABASE_URL });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}

/** Makes a new member of staff of this role and signs this browser in as them, as if they had shown all that is asked. */
export async function asStaff(page: Page, role: Role): Promise<SignedInStaff> {
  const who = {
    staffId: createId("stf"),
    userId: createId("usr"),
    email: `${role}-${randomBytes(4).toString("hex")}@nookandpaw.test`,
    name: names[role],
  };
  const token = randomBytes(32).toString("base64url");
  const { userId, staffId, email, name } = who;
  await askShop("INSERT INTO app_user (id, email, name, email_verified) VALUES ($1, $2, $3, now())", [
    userId,
    email,
    name,
  ]);
  await askShop(
    `INSERT INTO staff_member (id, user_id, email, name, role, state, recovery_digests)
     VALUES ($1, $2, $3, $4, $5, 'active', '{}')`,
    [staffId, userId, email, name, role],
  );
  await askShop(
    `INSERT INTO session (id, session_token, user_id, expires, second_factor_at)
     VALUES ($1, $2, $3, now() + interval '1 day', now())`,
    [createId("sess"), sessionDigest(token), userId],
  );
  await page.context().addCookies([
    {
      name: "next-auth.session-token",
      value: token,
      url: String(process.env.SHOP_URL),
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
  return who;
}

/** Signs this browser in as an owner. */
export function asOwner(page: Page): Promise<SignedInStaff> {
  return asStaff(page, "owner");
}
