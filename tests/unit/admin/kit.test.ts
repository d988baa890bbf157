import { expect, test, vi } from "vitest";
import { auditWords } from "@/components/admin/home/audit-words";
import { refusalToast } from "@/components/admin/kit/answers/refusal-toast";
import { momentWords } from "@/components/admin/kit/format/moment-words";
import { phonePlace, shownColumns } from "@/components/admin/kit/list/list-shape";

test("a moment is said as people say it, by the shop's clock and not the server's", () => {
  const now = new Date("2026-11-22T23:30:00Z");
  const said = (at: string, timeZone = "Europe/London", style: "short" | "day" = "short", within = false) =>
    momentWords(new Date(at), now, style, "en-GB", timeZone, within);
  expect(said("2026-11-22T14:05:00Z")).toBe("Today 14:05");
  expect(said("2026-11-22T14:05:00Z", undefined, undefined, true)).toBe("today 14:05");
  expect(said("2026-11-21T09:12:00Z")).toBe("Yesterday 09:12");
  expect(said("2026-11-22T22:59:00Z", "Europe/Berlin"), "there it is tomorrow already").toBe(
    "Yesterday 23:59",
  );
  expect(said("2026-11-03T16:40:00Z")).toBe("3 Nov 16:40");
  expect(said("2026-11-03T16:40:00Z", "Europe/London", "day")).toBe("3 Nov");
  expect(said("2025-11-03T16:40:00Z")).toBe("3 Nov 2025");
  expect(momentWords(now, now, "long", "en-GB", "Europe/London")).toBe("22 November 2026 at 23:30");
});

test("the columns shown are the chosen ones that still exist, else all that are not optional", () => {
  const columns = [
    { id: "number", header: "Number" },
    { id: "name", header: "Name" },
    { id: "country", header: "Country", optional: true },
  ];
  const shown = (chosen: string[] | null) => shownColumns(columns, chosen).map(({ id }) => id);
  expect(shown(null)).toEqual(["number", "name"]);
  expect(shown(["number", "gone", "country"])).toEqual(["number", "country"]);
  expect(shown(["gone"]), "a choice of nothing is none").toEqual(["number", "name"]);
  expect(columns.map(phonePlace)).toEqual(["title", "line", "line"]);
});

test("the log is read as sentences, also of words nobody foresaw", () => {
  expect(auditWords("product.save", "product", 3)).toBe("saved 3 products");
  expect(auditWords("order.refund", "order", 1)).toBe("refunded an order");
  expect(auditWords("list.export", "export", 1)).toBe("exported a list");
  expect(auditWords("staff.first_owner", "staff_member", 1)).toBe("first owner: a staff member");
});

test("a refusal is a sentence with the way to what is missing", () => {
  vi.stubGlobal("location", { pathname: "/admin/orders", search: "?q=ada" });
  expect(refusalToast({ ok: false, reason: "second_factor_needed" })).toMatchObject({
    action: { href: "/admin/second-factor?again&next=%2Fadmin%2Forders%3Fq%3Dada" },
  });
  expect(refusalToast({ ok: false, reason: "sold_out" }, { sold_out: "It is gone." }).text).toBe(
    "It is gone.",
  );
  expect(refusalToast({ ok: false, reason: "odd_reason" }).text).toBe("This was not possible (odd reason).");
});
