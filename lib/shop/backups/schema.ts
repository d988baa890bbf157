import { z } from "zod";

export const askBackupSchema = z.strictObject({});
