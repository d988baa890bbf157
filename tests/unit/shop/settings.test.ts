import { describe, expect, test } from "vitest";
import { settingSchemas, shopSettingsSchema } from "@/lib/shop/schema";

describe("settings", () => {
  test("a shop that set nothing has everything it needs to open", () => {
    const shop = shopSettingsSchema.parse({});
    expect(shop.money).toMatchObject({ currency: "GBP", homeCountry: "GB", pricesIncludeTax: true });
    expect(shop.returns.days).toBe(30);
    expect(shop.brand.colours).toEqual({});
  });

  test("a group keeps the defaults of what it leaves out", () => {
    const shop = shopSettingsSchema.parse({ brand: { name: "Otterburn" } });
    expect(shop.brand).toMatchObject({ name: "Otterburn", tagline: "", logoMediaKey: null });
  });

  test("a brand colour that cannot be read is refused with the pair", () => {
    const result = settingSchemas.brand.safeParse({
      colours: { accent: { light: "#ffcc00", dark: "#ffcc00" } },
    });
    expect(result.error?.issues[0]?.message).toMatch(/accent on paper \(light\)/);
  });

  test("a set of readable colours is taken", () => {
    const accent = { light: "#1f4d5c", dark: "#9fd0de" };
    const strong = { light: "#173b47", dark: "#b9dfe9" };
    const colours = { accent, "accent-strong": strong, "on-accent": { light: "#ffffff", dark: "#08222b" } };
    expect(settingSchemas.brand.safeParse({ colours }).error).toBeUndefined();
  });

  test.each([
    "//evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\\evil.example",
    "home page",
  ])("a button cannot lead out of the shop by %s", (href) => {
    const hero = { title: "Welcome", action: { label: "Look", href }, collection: "beds" };
    expect(settingSchemas.home.safeParse({ hero }).success).toBe(false);
  });

  test("returns are never shorter than the law", () => {
    expect(settingSchemas.returns.safeParse({ days: 7 }).success).toBe(false);
  });
});
