import { expect, test } from "vitest";
import { inviteSchema } from "@/lib/early-access/admin/schema";
import { readFaults } from "@/lib/staff/read-faults";

const typed = (emails: string) => {
  const read = inviteSchema.safeParse({ id: "sale_a", emails });
  return read.success ? read.data.emails : readFaults(read.error).detail;
};

test("addresses are read however they are set apart, each once; the first that is none is named beside the field", () => {
  expect(typed("Ada@example.com, bea@example.com\nada@example.com;")).toEqual([
    "ada@example.com",
    "bea@example.com",
  ]);
  expect(typed("ada@example.com\nbea(at)example\ncyd")).toEqual({
    emails: "“bea(at)example” is no e-mail address.",
  });
  expect(typed(" ")).toEqual({ emails: "Write at least one address." });
});
