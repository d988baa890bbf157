import { expect, test } from "vitest";
import { readSubscribers } from "@/lib/newsletter/admin/imports/read-subscribers";

const read = (text: string) => {
  const answer = readSubscribers(text);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const reason = (text: string) => {
  const answer = readSubscribers(text);
  return answer.ok ? null : answer.reason;
};
const proof = { when: "2024-05-02", where: "Fair", words: "Write to me", how: "Card" };

test("columns are found by the names that other programs give them, with any sign between", () => {
  for (const head of [
    "email,when,where,words,how",
    "E-Mail Address,OPTIN_TIME,Source,Consent Text,Method",
    "Subscriber email,Confirm Time,opt-in source,consent_wording,Consent method",
  ])
    expect(read(`${head}\nada@example.com,2024-05-02,Fair,Write to me,Card\n`).rows, head).toEqual([
      { line: 2, email: "ada@example.com", proof },
    ]);
});

test("commas, semicolons and tabs separate; quotes, a byte order mark and Windows' line ends are read", () => {
  for (const sign of [",", ";", "\t"]) {
    const lines = [`email${sign}words`, `"ada@example.com"${sign}"Yes, ""please""; all"`];
    expect(read(`\uFEFF${lines.join("\r\n")}\r\n`).rows, sign).toMatchObject([{ email: "ada@example.com" }]);
  }
});

test("proof is all four or none, and a moment that is none proves nothing", () => {
  const proven = (when: string, where: string, words: string, how: string) =>
    read(`email,when,where,words,how\nada@example.com,${when},${where},${words},${how}`).rows[0]?.proof;
  expect(proven("2024-05-02", "Fair", "Write to me", "Card")).toEqual(proof);
  expect(proven("2024-05-02", "Fair", "Write to me", "")).toBeNull();
  expect(proven("2024-05-02", " ", "Write to me", "Card")).toBeNull();
  expect(proven("last spring", "Fair", "Write to me", "Card")).toBeNull();
  expect(read("email\nada@example.com").rows[0]?.proof).toBeNull();
});

test("each line that is none is named, the heading being line 1, and an address counts once however it is written", () => {
  const file = "email\nada@example.com\n\nADA@Example.com\nnobody\n@\n  bo@example.com  \n";
  expect(read(file)).toMatchObject({
    rows: [{ line: 2, email: "ada@example.com" }, { email: "bo@example.com" }],
    faults: [
      { email: "ADA@Example.com", reason: "twice" },
      { email: "nobody", reason: "not_an_address" },
      { email: "@", reason: "not_an_address" },
    ],
    lines: 5,
  });
});

test("a cell without end is cut, an address without end is none", () => {
  const long = `${"a".repeat(5_000)}@example.com`;
  expect(read(`email\n${long}`).faults[0]).toEqual({ email: "a".repeat(100), reason: "not_an_address" });
  const words = "w".repeat(5_000);
  const { rows } = read(`email,when,where,words,how\nada@example.com,2024-05-02,Fair,${words},Card`);
  expect(rows[0]?.proof?.words).toHaveLength(1_000);
});

test("without a column of addresses, not as CSV, or beyond twenty thousand lines it is refused", () => {
  expect(reason("")).toBe("no_addresses");
  expect(reason("name\nAda")).toBe("no_addresses");
  expect(reason('email\n"ada@example.com')).toBe("not_csv");
  expect(reason(`email\n${"a@example.com\n".repeat(20_001)}`)).toBe("too_long");
  expect(reason(`email\n${"a@example.com\n".repeat(20_000)}`)).toBeNull();
});
