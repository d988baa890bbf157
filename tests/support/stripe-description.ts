import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { realData } from "./real-data";

type Schema = { [key: string]: unknown };
type Parameter = { name: string; in: string; required?: boolean; schema: Schema };
type Operation = {
  parameters?: Parameter[];
  requestBody?: { content: { "application/x-www-form-urlencoded": { schema: Schema } } };
  responses: { [status: string]: { content: { "application/json": { schema: Schema } } } };
};
type Description = {
  paths: { [path: string]: { [method: string]: Operation } };
  components: { schemas: { [name: string]: Schema } };
};

export const describedAt = realData("stripe/stripe-reduced.2026-10-28.endive.json");

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, and a field that the description does not know is a fault. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, format: _, ...rest } = schema as Schema;
  const result = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => {
      if (key === "$ref") return [key, String(value).replace("#/components/schemas/", "stripe#/schemas/")];
      // Under `properties` the keys are names of fields, not words of the schema language.
      if (key === "properties")
        return [
          key,
          Object.fromEntries(Object.entries(value as Schema).map(([name, inner]) => [name, plain(inner)])),
        ];
      return [key, plain(value)];
    }),
  );
  if (result.type === "object" && result.properties && result.additionalProperties === undefined)
    result.additionalProperties = false;
  return nullable ? { anyOf: [result, { type: "null" }] } : result;
}

/**
 * Disputes are described with their fields and not with their addresses, which are those of refunds with other objects: one by
 * id, and a list by charge, payment intent and moment (docs.stripe.com/api/disputes).
 */
function withDisputes(description: Description): Description {
  const { paths } = description;
  const dispute = { $ref: "#/components/schemas/dispute" };
  const asDispute = (path: string, answer: Schema) => {
    const refunds = paths[path]?.get;
    if (!refunds) throw new Error(`${path} is not described`);
    const responses = {
      ...refunds.responses,
      "200": { content: { "application/json": { schema: answer } } },
    };
    return { get: { ...refunds, responses } };
  };
  const list = {
    type: "object",
    properties: {
      object: { type: "string", enum: ["list"] },
      data: { type: "array", items: dispute },
      has_more: { type: "boolean" },
      url: { type: "string" },
    },
    required: ["object", "data", "has_more", "url"],
  };
  const added = {
    "/v1/disputes": asDispute("/v1/refunds", list),
    "/v1/disputes/{dispute}": asDispute("/v1/refunds/{id}", dispute),
  };
  return { ...description, paths: { ...paths, ...added } };
}

function faultsOf(check: ValidateFunction, value: unknown): string[] {
  if (check(value)) return [];
  return (check.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** Reads Stripe's description and answers two judges of what goes over the wire. Each says what is wrong, or nothing. */
export function readStripeDescription() {
  const description = withDisputes(JSON.parse(readFileSync(describedAt, "utf8")) as Description);
  const schemas = plain({ properties: description.components.schemas }) as { properties: Schema };
  const options = { strict: false, validateFormats: false, allErrors: false };
  const answers = new Ajv(options).addSchema({ schemas: schemas.properties }, "stripe");
  // In a form everything is text: it is read as what the description wants, when it can be.
  const requests = new Ajv({ ...options, coerceTypes: true }).addSchema(
    { schemas: schemas.properties },
    "stripe",
  );
  const compiled = new Map<string, ValidateFunction>();
  const judge = (ajv: Ajv, key: string, schema: () => unknown): ValidateFunction => {
    const known = compiled.get(key) ?? ajv.compile(plain(schema()) as Schema);
    compiled.set(key, known);
    return known;
  };
  const find = (method: string, path: string) => {
    const template = Object.keys(description.paths).find((one) =>
      new RegExp(`^${one.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
    );
    const operation = template ? description.paths[template]?.[method] : undefined;
    return operation && template ? { operation, name: `${method} ${template}` } : undefined;
  };

  return {
    knows: (method: string, path: string) => find(method, path) !== undefined,
    answerFaults(method: string, path: string, status: number, answer: unknown): string[] {
      const found = find(method, path);
      if (!found) return [`${method} ${path} is not described`];
      const { operation, name } = found;
      const which = status === 200 ? "200" : "default";
      const check = judge(
        answers,
        `${name} ${which}`,
        () => operation.responses[which]?.content["application/json"].schema,
      );
      return faultsOf(check, answer).map((fault) => `${name} answered ${fault}`);
    },
    requestFaults(method: string, path: string, params: unknown): string[] {
      const found = find(method, path);
      if (!found) return [`${method} ${path} is not described`];
      const { operation, name } = found;
      const check = judge(requests, `${name} request`, () => {
        if (method === "post")
          return operation.requestBody?.content["application/x-www-form-urlencoded"].schema;
        const asked = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
        const required = asked.filter((parameter) => parameter.required).map((parameter) => parameter.name);
        return {
          type: "object",
          properties: Object.fromEntries(asked.map(({ name: field, schema }) => [field, schema])),
          required,
        };
      });
      return faultsOf(check, structuredClone(params)).map((fault) => `${name} was asked ${fault}`);
    },
    /** Judges an object by the schema of its kind, for example the object inside an event. */
    objectFaults(kind: string, object: unknown): string[] {
      const check = judge(answers, `object ${kind}`, () => ({ $ref: `#/components/schemas/${kind}` }));
      return faultsOf(check, object).map((fault) => `${kind}: ${fault}`);
    },
  };
}
