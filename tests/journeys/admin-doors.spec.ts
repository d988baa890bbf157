import type { APIRequestContext } from "@playwright/test";
import { rolePermissions } from "@/lib/staff/permits";
import type { Permission, Role } from "@/lib/staff/types";
import { adminPages } from "../architecture/guards/admin-pages";
import { addAuthenticator } from "./support/authenticator";
import { askShop, asStaff } from "./support/staff";
import { expect, test } from "./support/test";

/** Pages inside the admin area; those before it show nothing of the shop and are opened by what one holds. */
const inside = adminPages(process.cwd()).filter(({ file }) => !file.includes("(outside)"));

/** How the head of each page is drawn: it is there as soon as a page shows anything. */
const headOfAPage = "text-title font-semibold";

/** Where a page leads by what it streams, or "" when it shows itself. React's redirects travel in the page. */
async function leadsTo(
  request: APIRequestContext,
  path: string,
  headers: Record<string, string>,
): Promise<string> {
  // Data of a page is asked for under an address of its own, or Next leads there first.
  const answer = await request.get(headers.RSC ? `${path}?_rsc` : path, { headers, maxRedirects: 0 });
  const text = await answer.text();
  const location = answer.headers().location ?? /NEXT_REDIRECT;\w+;([^;]+);/.exec(text)?.[1] ?? "";
  if (location && text.includes(headOfAPage)) return `${location}, after showing something`;
  return location;
}

const ways: [name: string, headers: Record<string, string>][] = [
  ["page", {}],
  ["data of the page", { RSC: "1" }],
];

test("every page of the admin area leads a stranger to the door and shows them nothing", async ({
  request,
}) => {
  const wrong: string[] = [];
  for (const { path } of inside)
    for (const [way, headers] of ways) {
      const where = await leadsTo(request, path, headers);
      if (where.split("?")[0] !== "/admin/sign-in")
        wrong.push(`${path} (${way}): ${where || "showed itself"}`);
    }
  expect(wrong).toEqual([]);
  expect(inside.length).toBeGreaterThan(10);
});

// A manager may see every page; what they may not do is tried by every-action.test.ts.
for (const role of ["support", "writer"] satisfies Role[])
  test(`every page of the admin area that is not a ${role}’s leads them away, and theirs do not`, async ({
    page,
  }) => {
    await asStaff(page, role);
    const may = (permission: string) => rolePermissions[role].includes(permission as Permission);
    const wrong: string[] = [];
    for (const { path, permissions } of inside)
      for (const [way, headers] of ways) {
        const theirs = permissions.every((permission) => permission === "own" || may(permission));
        const where = await leadsTo(page.request, path, headers);
        if (theirs === (where === "/admin/not-yours") || where.includes("showing"))
          wrong.push(`${path} (${way}): ${where || "showed itself"}`);
      }
    expect(wrong).toEqual([]);
  });

test("a passkey is a second factor, and who shows it comes to the page they asked for", async ({
  page,
  expectAccessible,
}) => {
  await addAuthenticator(page);
  const { userId } = await asStaff(page, "manager");
  await page.goto("/account/security");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await askShop("UPDATE session SET second_factor_at = NULL WHERE user_id = $1", [userId]);
  await page.goto("/admin/orders?q=nobody&state=paid");
  await expect(page.getByRole("heading", { name: "One more step." })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL("**/admin/orders?q=nobody&state=paid");
  await expect(page.getByText("Nothing matches")).toBeVisible();
});

const areas: Record<Exclude<Role, "owner">, string> = {
  manager:
    "Home Orders Products Collections Customers Subscribers Segments Campaigns Flows Recovery Referrals Discounts Sales Points Delivery Settings Staff Activity",
  support:
    "Home Orders Products Collections Customers Subscribers Segments Campaigns Flows Recovery Referrals Discounts Sales Points Delivery Settings",
  writer: "Home Products Collections Segments Campaigns Flows Discounts Sales Points Delivery Settings",
};

/** What begins something on a page, and who finds it there. */
const beginnings: [path: string, name: string, roles: Role[]][] = [
  ["/admin/products", "New product", ["manager", "writer"]],
  ["/admin/discounts", "New discount", ["manager"]],
  ["/admin/segments", "New segment", ["manager", "writer"]],
  ["/admin/campaigns", "New campaign", ["manager", "writer"]],
  ["/admin/settings/policies", "New policy", ["manager"]],
];

test("each role finds its areas, what it may begin, and fields it may only read shut", async ({ page }) => {
  for (const role of Object.keys(areas) as (keyof typeof areas)[]) {
    await page.context().clearCookies();
    await asStaff(page, role);
    for (const [path, name, roles] of beginnings) {
      await page.goto(path);
      await expect(page.getByRole("navigation").first().getByRole("link")).toHaveText(areas[role].split(" "));
      await expect(page.getByRole("link", { name }), `${name} for ${role}`).toHaveCount(
        roles.includes(role) ? 1 : 0,
      );
    }
    await page.goto("/admin/settings/contact");
    await expect(page.getByLabel("Legal name")).toBeEnabled({ enabled: role === "manager" });
  }
  await asStaff(page, "manager");
  await page.goto("/admin/staff");
  await expect(page.getByRole("heading", { level: 1, name: "Staff" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Invite" })).toHaveCount(0);
});
