import type { z } from "zod";
import { badRequest } from "./bad-request";
import type { StripeError } from "./stripe-error";

type Issue = z.core.$ZodIssue;

/** "line_items", 0, "price_data" → "line_items[0][price_data]" */
function bracketed(path: PropertyKey[]): string {
  const [first = "", ...rest] = path.map(String);
  return first + rest.map((part) => `[${part}]`).join("");
}

/** A union fails with the complaints of each branch: the branch that got furthest knows best. */
function deepest(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
  return inner ? deepest({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

/** Says in Stripe's words what is wrong with the parameters: the first fault only, as Stripe does. */
export function refuseParameters(error: z.ZodError): StripeError {
  const first = error.issues[0];
  if (!first) return badRequest("Invalid request.");
  const issue = deepest(first);
  const param = bracketed(issue.path);
  if (issue.code === "unrecognized_keys") {
    const unknown = bracketed([...issue.path, issue.keys[0] ?? ""]);
    return badRequest(`Received unknown parameter: ${unknown}`, {
      code: "parameter_unknown",
      param: unknown,
    });
  }
  if (issue.input === undefined && issue.path.length > 0) {
    return badRequest(`Missing required param: ${param}.`, { code: "parameter_missing", param });
  }
  if (issue.code === "invalid_value" && issue.values.length > 1) {
    return badRequest(`Invalid ${param}: must be one of ${issue.values.map(String).join(", ")}`, { param });
  }
  if (issue.message.startsWith("You passed an empty string")) {
    return badRequest(
      `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter.`,
      { code: "parameter_invalid_empty", param },
    );
  }
  if (issue.message.startsWith("Invalid integer"))
    return badRequest(issue.message, { code: "parameter_invalid_integer", param });
  if (issue.message === "Not a valid URL") return badRequest(issue.message, { code: "url_invalid", param });
  if (issue.message.startsWith("Invalid email"))
    return badRequest(issue.message, { code: "email_invalid", param });
  return badRequest(issue.message, { param });
}
