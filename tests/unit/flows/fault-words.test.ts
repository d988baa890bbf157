import { expect, test } from "vitest";
import { faultWords } from "@/components/admin/flows/words/fault-words";

test("a fault says at which step, also on a branch of a branch", () => {
  const said = (path: string) => faultWords(path, "Write a whole number.");
  expect(said("plan.steps.1.amount")).toBe("Step 2: Write a whole number.");
  expect(said("plan.steps.3.no.0.amount")).toBe("Step 4, other way, step 1: Write a whole number.");
  expect(said("plan.steps.0.yes.2.no.1.wording.subject")).toBe(
    "Step 1, first way, step 3, other way, step 2: Write a whole number.",
  );
  expect(faultWords("plan.steps", "Add a step.")).toBe("Add a step.");
});
