import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/platform/db";
import type { SignedIn } from "@/lib/platform/sessions/session";
import { rolePermissions } from "@/lib/staff/permits";
import type { Permission, Role } from "@/lib/staff/types";
import { staffRow } from "../../support/staff-row";

const held = vi.hoisted(() => ({ session: null as SignedIn | null }));
vi.mock("@/lib/platform/sessions/session", async (original) => ({
  ...(await original<typeof import("@/lib/platform/sessions/session")>()),
  readSession: async () => held.session,
}));

vi.mock("@/lib/platform/requests/asked-page", () => ({ askedPage: async () => "/admin/orders?q=ada" }));

const roles: Role[] = ["owner", "manager", "support", "writer"];
type Guarded = ((...input: unknown[]) => Promise<unknown>) & {
  permission?: Permission;
  states?: readonly string[];
  link?: true;
};
type Door = { file: string; name: string; call: Guarded };

/** The exports of every file of this kind, as they are and not as somebody listed them. */
async function doorsOf(pattern: string, is: (text: string) => boolean): Promise<Door[]> {
  const files = globSync(pattern, { exclude: ["**/generated/**"] }).filter((file) =>
    is(readFileSync(file, "utf8")),
  );
  const doors: Door[] = [];
  for (const file of files.sort()) {
    const module = (await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)) as Record<
      string,
      unknown
    >;
    for (const [name, call] of Object.entries(module))
      if (typeof call === "function") doors.push({ file, name, call: call as Guarded });
  }
  return doors;
}

const signedIn: Partial<Record<Role, SignedIn>> = {};

beforeAll(async () => {
  for (const role of roles) {
    const { userId, actor } = await staffRow(role);
    signedIn[role] = {
      sessionId: "s",
      userId,
      email: "x@shop.test",
      name: actor.name,
      proven: true,
      secondFactorAt: null,
    };
  }
});

beforeEach(() => {
  held.session = null;
});

/** Where a redirect leads, or what else came of it. */
async function outcome(work: () => Promise<unknown>): Promise<string> {
  try {
    const answer = await work();
    return `came through with ${JSON.stringify(answer)}`;
  } catch (error) {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    return digest.startsWith("NEXT_REDIRECT") ? (digest.split(";")[2] ?? "") : `threw ${error}`;
  }
}

const isAction = (text: string) => /^["']use server["']/.test(text);

test("every action refuses who is not signed in, and every role that lacks its permission", async () => {
  const actions = await doorsOf("lib/**/*.ts", isAction);
  const wrong: string[] = [];
  const before = await db().auditEntry.count();
  for (const { file, name, call } of actions) {
    if (call.link) continue;
    held.session = null;
    const answer = await call({});
    if (JSON.stringify(answer) !== JSON.stringify({ ok: false, reason: "signed_out" }))
      wrong.push(`${file} ${name} as nobody: ${JSON.stringify(answer)}`);
    if (!call.permission) {
      if (!call.states) wrong.push(`${file} ${name} names no permission`);
      continue;
    }
    for (const role of roles) {
      if (rolePermissions[role].includes(call.permission)) continue;
      held.session = signedIn[role] ?? null;
      const refused = await call({});
      if (JSON.stringify(refused) !== JSON.stringify({ ok: false, reason: "forbidden" }))
        wrong.push(`${file} ${name} as ${role}: ${JSON.stringify(refused)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await db().auditEntry.count(), "nothing was done").toBe(before);
  expect(actions.length).toBeGreaterThan(20);
});

test("a member whose second factor is not shown yet may finish their way in and nothing else", async () => {
  const { userId, staffId } = await staffRow("owner");
  await db().staffMember.update({
    where: { id: staffId },
    data: { totpSecret: "x", totpConfirmedAt: new Date() },
  });
  held.session = {
    sessionId: "s",
    userId,
    email: "x@shop.test",
    name: null,
    proven: true,
    secondFactorAt: null,
  };
  const wrong: string[] = [];
  for (const { file, name, call } of await doorsOf("lib/**/*.ts", isAction)) {
    if (call.link || call.states?.includes("second_factor")) continue;
    const answer = (await call({})) as { ok: boolean; reason?: string };
    if (answer.ok || !["signed_out", "second_factor_needed"].includes(answer.reason ?? ""))
      wrong.push(`${file} ${name}: ${JSON.stringify(answer)}`);
  }
  expect(wrong).toEqual([]);
});

test("every read of the admin area leads a stranger to the door, and every role without its permission away", async () => {
  const loaders = (await doorsOf("lib/**/loaders.ts", (text) => /\bstaffLoader\(/.test(text))).filter(
    ({ call }) => call.permission,
  );
  const wrong: string[] = [];
  for (const { file, name, call } of loaders) {
    held.session = null;
    const where = await outcome(() => call());
    if (where !== "/admin/sign-in?next=%2Fadmin%2Forders%3Fq%3Dada")
      wrong.push(`${file} ${name} as nobody: ${where}`);
    for (const role of roles) {
      if (rolePermissions[role].includes(call.permission as Permission)) continue;
      held.session = signedIn[role] ?? null;
      const led = await outcome(() => call());
      if (led !== "/admin/not-yours") wrong.push(`${file} ${name} as ${role}: ${led}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(loaders.length).toBeGreaterThan(10);
});

test("every verb refuses every role that lacks its permission before it does anything", async () => {
  const files = globSync("lib/**/*.ts", { exclude: ["**/generated/**"] });
  const wrong: string[] = [];
  let verbs = 0;
  for (const file of files.sort()) {
    const source = readFileSync(file, "utf8");
    const asked = /^ {2}const no = forbid\(actor, "([\w.]+)"\)/m.exec(source)?.[1] as Permission;
    if (!asked) continue;
    const module = (await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)) as Record<
      string,
      unknown
    >;
    for (const [name, verb] of Object.entries(module)) {
      if (typeof verb !== "function" || verb.length < 2) continue;
      verbs++;
      for (const role of roles) {
        if (rolePermissions[role].includes(asked)) continue;
        const actor = { kind: "staff", staffId: "stf_x", name: "x", role };
        // No database: a verb that reads before it asks fails here.
        const first =
          source.includes(`function ${name}(\n  actor: `) || source.includes(`function ${name}(actor: `);
        const given = first ? [actor, {}, new Date(0)] : [null, actor, {}, new Date(0)];
        const answer = await Promise.resolve(verb(...given)).catch((error: unknown) => String(error));
        if (JSON.stringify(answer) !== JSON.stringify({ ok: false, reason: "forbidden" }))
          wrong.push(`${file} ${name} as ${role}: ${JSON.stringify(answer)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(verbs).toBeGreaterThan(20);
});
