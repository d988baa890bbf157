import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { realData } from "../real-data";

/** Judges values by the schemas of Resend's own description; says what is wrong, or nothing. */
export function readResendDescription(): (schema: string, value: unknown) => string[] {
  const { components } = JSON.parse(readFileSync(realData("resend/resend.json"), "utf8"));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "https://resend.test/description", components });
  return (schema, value) => {
    const check = ajv.compile({ $ref: `https://resend.test/description#/components/schemas/${schema}` });
    if (check(value)) return [];
    return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}
