import { expect, test } from "vitest";
import { birthdaysOn, formatBirthday, toBirthday } from "@/lib/values/birthday";

test("a birthday is a day that some year has", () => {
  expect(toBirthday("29", "2")).toBe("02-29");
  expect(toBirthday("1", "12")).toBe("12-01");
  for (const [day, month] of [
    ["30", "2"],
    ["31", "4"],
    ["0", "1"],
    ["1", "0"],
    ["1", "13"],
    ["", "1"],
    ["1.5", "1"],
  ])
    expect(toBirthday(day ?? "", month ?? ""), `${day} ${month}`).toBeNull();
});

test("every birthday is kept on exactly one day of every year, 29 February on the 28th where there is none", () => {
  for (const year of [2026, 2027, 2028, 2100]) {
    const kept = new Map<string, string>();
    for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
      const written = new Date(day).toISOString().slice(0, 10);
      for (const birthday of birthdaysOn(written)) {
        expect(kept.has(birthday), `${birthday} of ${year} twice`).toBe(false);
        kept.set(birthday, written);
      }
    }
    expect(kept.size).toBe(366);
    expect(kept.get("02-29")).toBe(year === 2028 ? "2028-02-29" : `${year}-02-28`);
  }
});

test("it is written out without a year", () => {
  expect(formatBirthday("02-29", "en-GB")).toBe("29 February");
  expect(formatBirthday("02-29", "de-DE")).toBe("29. Februar");
});
