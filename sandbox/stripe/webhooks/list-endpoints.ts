import { z } from "zod";
import { paging } from "../api/fields";
import { listPage } from "../api/list-page";
import { operation } from "../api/operation";
import { shownEndpoint } from "./shown-endpoint";

/** GET /v1/webhook_endpoints */
export const listEndpoints = operation("get", "/v1/webhook_endpoints", z.strictObject(paging), (call) =>
  listPage(call.store.all("endpoints").map(shownEndpoint), call.params, "/v1/webhook_endpoints"),
);
