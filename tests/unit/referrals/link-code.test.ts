import fc from "fast-check";
import { expect, test } from "vitest";
import { linkCode } from "@/lib/referrals/links/link-code";
import { linkCodeSchema, shownNameSchema } from "@/lib/referrals/schema";

test("a link ends with the name it shows and five signs", () => {
  expect(linkCode("Anna")).toMatch(/^anna-[a-z2-9]{5}$/);
  expect(linkCode("Zoë O’Hara")).toMatch(/^zoe-o-hara-[a-z2-9]{5}$/);
  expect(linkCode("明")).toMatch(/^friend-[a-z2-9]{5}$/);
});

test("whatever the name, the address can be read and is one that the page takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => linkCodeSchema.safeParse(linkCode(name)).success),
  );
});

test("a shown name is letters and what stands between them: no address, no number, no tag", () => {
  for (const name of ["Anna", "Zoë O’Hara", "Jean-Luc P."])
    expect(shownNameSchema.safeParse(name).success, name).toBe(true);
  for (const name of ["", " ", "win.example/free", "Call 0800 1234", "<b>Anna", "a".repeat(41), "@anna"])
    expect(shownNameSchema.safeParse(name).success, name).toBe(false);
});
