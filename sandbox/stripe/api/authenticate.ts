import { timingSafeEqual } from "node:crypto";
import { StripeError } from "./stripe-error";

function sameText(a: string, b: string): boolean {
  const [one, two] = [Buffer.from(a), Buffer.from(b)];
  return one.length === two.length && timingSafeEqual(one, two);
}

/** Lets through who shows the secret key, as bearer or as the user of basic authentication; 401 otherwise. */
export function authenticate(header: string | undefined, secretKey: string): void {
  const [scheme = "", token = ""] = (header ?? "").split(" ");
  const shown =
    scheme.toLowerCase() === "basic" ? (Buffer.from(token, "base64").toString().split(":")[0] ?? "") : token;
  if (shown === "") {
    throw new StripeError(401, {
      type: "invalid_request_error",
      message:
        "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    });
  }
  if (!sameText(shown, secretKey)) {
    const masked = `${shown.slice(0, 8)}${"*".repeat(12)}${shown.length > 16 ? shown.slice(-4) : ""}`;
    throw new StripeError(401, {
      type: "invalid_request_error",
      message: `Invalid API Key provided: ${masked}`,
    });
  }
}
