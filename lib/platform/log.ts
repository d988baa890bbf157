import pino from "pino";
import { errorInLog } from "./error-in-log";

/**
 * Structured logs on standard output. Ids only: what could name a person is cut out even when somebody passes it.
 */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: undefined,
  serializers: { error: errorInLog, err: errorInLog },
  redact: {
    paths: [
      "email",
      "name",
      "phone",
      "address",
      "toEmail",
      "toName",
      "*.email",
      "*.name",
      "*.phone",
      "*.address",
      "*.toEmail",
      "headers",
      "*.headers",
    ],
    censor: "[cut]",
  },
});
