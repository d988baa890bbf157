import { resolve } from "node:path";
import type { Disk } from "flydrive";
import { env } from "./env";

let disk: Promise<Disk> | undefined;

/** Where files live: a folder of this machine, or an S3-compatible bucket when S3_BUCKET is set. */
export function storage(): Promise<Disk> {
  disk ??= openDisk();
  return disk;
}

async function openDisk(): Promise<Disk> {
  const { STORAGE_DIR, S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env();
  const { Disk } = await import("flydrive");
  if (!S3_BUCKET) {
    const { FSDriver } = await import("flydrive/drivers/fs");
    return new Disk(new FSDriver({ location: resolve(STORAGE_DIR), visibility: "private" }));
  }
  const { S3Driver } = await import("flydrive/drivers/s3");
  return new Disk(
    new S3Driver({
      bucket: S3_BUCKET,
      region: S3_REGION,
      visibility: "private",
      // Pictures pass through the shop, so the bucket needs no public side; several makers know no ACL at all.
      supportsACL: false,
      ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
      // Without keys the SDK's own chain looks for them (instance role, shared files).
      ...(S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
        ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
        : {}),
    }),
  );
}
