import { type Refusal, type Success, success } from "@/lib/values/result";
import { checkPostcode } from "./check-postcode";
import { countryFields } from "./country-fields";
import { collectedSchema, type Details, detailsSchema } from "./schema";
import { type CheckoutErrors, type CheckoutField, checkoutFields } from "./types";

type Posted = Readonly<Record<string, string | undefined>>;

function isField(name: unknown): name is CheckoutField {
  return checkoutFields.some((field) => field === name);
}

function postcodeOf(country: string, typed: string): { postcode: string | null; fault: string | null } {
  const asked = countryFields(country).postcode;
  if (asked === null) return { postcode: null, fault: null };
  if (typed === "") return { postcode: null, fault: asked.required ? `${asked.label} is missing.` : null };
  const postcode = checkPostcode(country, typed);
  const form = asked.example ? `should look like ${asked.example}` : "is not one of this country";
  return { postcode, fault: postcode === null ? `${asked.label} ${form}.` : null };
}

function regionOf(country: string, typed: string): { region: string | null; fault: string | null } {
  const asked = countryFields(country).region;
  if (asked === null) return { region: null, fault: null };
  const listed = asked.choices.length > 0;
  const known = listed ? asked.choices.some((choice) => choice.code === typed) : typed !== "";
  const verb = listed ? "Choose" : "Enter";
  return known
    ? { region: typed, fault: null }
    : { region: null, fault: `${verb} the ${asked.label.toLowerCase()}.` };
}

function faultsOf(issues: readonly { path: PropertyKey[]; message: string }[]) {
  const errors: Partial<Record<CheckoutField, string>> = {};
  for (const { path, message } of issues) {
    const [field] = path;
    if (isField(field)) errors[field] ??= message;
    else throw new Error(`the checkout form posted no usable ${String(field)}`);
  }
  return errors;
}

/**
 * Parses what the checkout form posted. All faults are told at once, each under the field where it is mended, so that
 * nobody corrects one only to meet the next.
 * @param collectedIn the country of the counter when the order is collected: then there is no address to check
 */
export function checkDetails(
  posted: Posted,
  collectedIn: string | null = null,
): Success<Details> | Refusal<"faults", CheckoutErrors> {
  if (collectedIn !== null) {
    const { data, error } = collectedSchema.safeParse(posted);
    const nowhere = { line1: null, line2: null, city: null, region: null, postcode: null };
    return data
      ? success({ ...data, ...nowhere, country: collectedIn })
      : { ok: false, reason: "faults", detail: faultsOf(error.issues) };
  }
  const parsed = detailsSchema.safeParse(posted);
  const errors = faultsOf(parsed.error?.issues ?? []);
  const country = (posted.country ?? "").trim().toUpperCase();
  const { postcode, fault: postcodeFault } = postcodeOf(country, (posted.postcode ?? "").trim());
  const { region, fault: regionFault } = regionOf(country, (posted.region ?? "").trim());
  if (postcodeFault) errors.postcode ??= postcodeFault;
  if (regionFault) errors.region ??= regionFault;
  if (parsed.data && Object.keys(errors).length === 0) return success({ ...parsed.data, postcode, region });
  return { ok: false, reason: "faults", detail: errors };
}
