import { z } from "zod";
import { address, email, expand, metadataUpdate } from "../api/fields";

/** What can be said of a customer, when made and when changed. */
export const customerParameters = z.strictObject({
  address: address.optional(),
  description: z.string().max(5000).optional(),
  email: email.optional(),
  expand,
  metadata: metadataUpdate.optional(),
  name: z.string().max(256).optional(),
  phone: z.string().max(20).optional(),
});
