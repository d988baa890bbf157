import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { addJob } from "@/lib/platform/jobs/queue";
import { storage } from "@/lib/platform/storage";
import { transact } from "@/lib/platform/transact";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { mostImportBytes } from "./types";

type Brought = { readonly fileName: string; readonly body: ReadableStream<Uint8Array> | null };

/**
 * Keeps a file of products that somebody brought, passing it on as it comes so that its size does not matter, and has the
 * worker check what it would do.
 * @param most bytes from which on a file is refused
 */
export async function bringFile(
  actor: Actor,
  { fileName, body }: Brought,
  now: Date,
  most = mostImportBytes,
): Promise<Result<{ id: string }, "forbidden" | "empty" | "too_large">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  if (!body) return refusal("empty");
  const id = createId("imp");
  const folder = await mkdtemp(join(tmpdir(), "regulars-brought-"));
  try {
    const path = join(folder, "file.csv");
    if (!(await receive(body, path, most))) return refusal("too_large");
    const { size: bytes } = await stat(path);
    if (bytes === 0) return refusal("empty");
    const key = `imports/${id}.csv`;
    await (await storage()).putStream(key, createReadStream(path), { contentLength: bytes });
    await transact(async (tx) => {
      const name = fileName.slice(0, 200) || "products.csv";
      await tx.productImport.create({
        data: {
          id,
          fileName: name,
          key,
          bytes,
          startedBy: actorKey(actor),
          startedByName: actor.name,
          createdAt: now,
        },
      });
      await addJob(tx, "run-product-import", { importId: id }, { key: `import:${id}`, maxAttempts: 3 });
      await audit(
        tx,
        actor,
        {
          action: "import.bring",
          entity: "import",
          entityId: id,
          before: null,
          after: { file: name, bytes },
        },
        now,
      );
    });
    return success({ id });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes a body into a file; false when it is longer than it may be. */
async function receive(body: ReadableStream<Uint8Array>, path: string, most: number): Promise<boolean> {
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > most) return;
      yield chunk;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(path));
  return bytes <= most;
}
