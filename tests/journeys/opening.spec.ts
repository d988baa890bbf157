import { expect, test } from "./support/test";

test("the shop says that it is well, and serves itself safely", async ({ request }) => {
  const health = await request.get("/api/health");
  expect(health.status()).toBe(200);
  expect(await health.json()).toEqual({ ok: true, database: "up", worker: "up", mail: "up" });
  const home = await request.get("/");
  expect(home.status()).toBe(200);
  expect(home.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(home.headers()["x-content-type-options"]).toBe("nosniff");
  expect(home.headers()["x-powered-by"]).toBeUndefined();
  expect(home.headers()["set-cookie"]).toBeUndefined();
});

test("a picture is made smaller once, and not for each who looks", async ({ request }) => {
  const page = await (await request.get("/")).text();
  const picture = /\/_next\/image\?url=[^"\s]*/.exec(page)?.[0].replaceAll("&amp;", "&") ?? "";
  await request.get(picture);
  const again = await request.get(picture);
  expect(again.headers()).toMatchObject({ "x-nextjs-cache": "HIT" });
});

test("the mail inbox can be read in a browser", async ({ page }) => {
  await page.goto(`${process.env.MAIL_URL}/inbox`);
  await expect(page.getByText(/inbox/i).first()).toBeVisible();
});
