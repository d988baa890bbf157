import { mkdtempSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fetchMedia } from "@/lib/catalogue/media/fetch-media";
import { openPicture } from "@/lib/catalogue/media/open-picture";
import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { emptyCatalogue } from "../../../support/catalogue-snapshot";
import { productDraft } from "../../../support/product";

process.env.STORAGE_DIR = mkdtempSync(join(tmpdir(), "regulars-media-"));

const now = new Date("2026-11-02T09:00:00Z");
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#b5a58d" } });

const jpeg = await picture(400, 300).jpeg().toBuffer();
const sideways = await picture(400, 300)
  .withMetadata({ orientation: 6 })
  .withExifMerge({ IFD0: { Artist: "Somebody" } })
  .jpeg()
  .toBuffer();
const huge = await picture(4000, 3000).png().toBuffer();
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
);

const answer: RequestListener = (request, response) => {
  const give = (bytes: Buffer | string, type = "image/jpeg") =>
    response.writeHead(200, { "content-type": type }).end(bytes);
  switch (request.url) {
    case "/a.jpg":
      return give(jpeg);
    case "/sideways.jpg":
      return give(sideways);
    case "/huge.png":
      return give(huge, "image/png");
    case "/lying.jpg":
      return give("<html><script>alert(1)</script></html>");
    case "/drawing.svg":
      return give(svg, "image/svg+xml");
    case "/cut.jpg":
      return give(jpeg.subarray(0, 200));
    case "/long.jpg":
      return response.writeHead(200, { "content-length": "99999999999" }).flushHeaders();
    case "/moved.jpg":
      return response.writeHead(302, { location: "/a.jpg" }).end();
    case "/round.jpg":
      return response.writeHead(302, { location: "/round.jpg" }).end();
    case "/inside.jpg":
      return response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data" }).end();
    case "/file.jpg":
      return response.writeHead(302, { location: "file:///etc/passwd" }).end();
    case "/ill.jpg":
      return response.writeHead(503).end();
    default:
      return response.writeHead(404).end();
  }
};

const server = createServer(answer);
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(emptyCatalogue);

/** Imports a product with this picture and does the job's work. */
async function fetched(path: string, { attempt = 1, allow = ["127.0.0.1"] } = {}) {
  const sourceUrl = path.startsWith("http") ? path : base + path;
  await db().$transaction((tx) =>
    saveProduct(tx, productDraft({ pictures: [{ sourceUrl, alt: "A bed" }] }), now),
  );
  const { id } = await db().media.findFirstOrThrow();
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await fetchMedia(db(), { mediaId: id, attempt }, now, allow);
  return db().media.findUniqueOrThrow({ where: { id } });
}
const waiting = () =>
  db().$queryRaw<
    { name: string; runAt: Date }[]
  >`SELECT task_identifier AS name, run_at AS "runAt" FROM graphile_worker.jobs`;

test("a picture is measured, given a placeholder, stored under its id and shown", async () => {
  const media = await fetched("/a.jpg");
  expect(media).toMatchObject({
    state: "ready",
    key: `media/${media.id}.jpg`,
    mimeType: "image/jpeg",
    width: 400,
    height: 300,
    bytes: jpeg.length,
  });
  expect(media.placeholder).toMatch(/^data:image\/webp;base64,/);
  expect(media.placeholder?.length).toBeLessThan(400);
  const open = await openPicture(String(media.key));
  expect(open).toMatchObject({ bytes: jpeg.length, mimeType: "image/jpeg" });
  open?.stream.destroy();
  expect((await waiting()).map((job) => job.name)).toEqual(["refresh-tags"]);
});

test("a camera's picture is turned upright and loses its notes, a huge one becomes fit for a page", async () => {
  const upright = await fetched("/sideways.jpg");
  expect(upright).toMatchObject({ mimeType: "image/webp", width: 300, height: 400 });
  await emptyCatalogue();
  expect(await fetched("/huge.png")).toMatchObject({ mimeType: "image/webp", width: 2560, height: 1920 });
});

test("a redirect is followed", async () => {
  expect(await fetched("/moved.jpg")).toMatchObject({ state: "ready" });
});

test.each([
  ["/lying.jpg", /not_a_picture/],
  ["/drawing.svg", /not_a_picture/],
  ["/cut.jpg", /not_a_picture/],
  ["/long.jpg", /too_large/],
  ["/gone.jpg", /refused: it answered 404/],
  ["/round.jpg", /refused: more than 5 redirects/],
  ["/file.jpg", /refused/],
  ["/inside.jpg", /forbidden_address/],
])("%s is given up at once with its reason", async (path, reason) => {
  const media = await fetched(path);
  expect(media).toMatchObject({ state: "failed", key: null });
  expect(media.lastError).toMatch(reason);
  expect(await waiting()).toEqual([]);
});

test.each([
  "http://127.0.0.1:1/a.jpg",
  "http://localhost/a.jpg",
  "http://[::1]/a.jpg",
  "http://[::ffff:127.0.0.1]/a.jpg",
  "http://0.0.0.0/a.jpg",
  "http://2130706433/a.jpg",
  "http://0x7f.1/a.jpg",
  "http://169.254.169.254/latest/meta-data",
  "http://10.0.0.1/a.jpg",
  "http://192.168.1.1/a.jpg",
  "http://[fd00::1]/a.jpg",
])("%s is no address for a stranger's file to name", async (address) => {
  const media = await fetched(address, { allow: [] });
  expect(media.state).toBe("failed");
  expect(media.lastError).toMatch(/forbidden_address/);
});

test("what cannot be reached is tried again later and later, and then given up", async () => {
  expect(await fetched("/ill.jpg")).toMatchObject({
    state: "pending",
    lastError: "unreachable: it answered 503",
  });
  expect(await waiting()).toEqual([{ name: "fetch-media", runAt: new Date(now.getTime() + 60_000) }]);
  await emptyCatalogue();
  expect(await fetched("http://no-such-host.invalid/a.jpg", { attempt: 3 })).toMatchObject({
    state: "pending",
  });
  expect(await waiting()).toEqual([{ name: "fetch-media", runAt: new Date(now.getTime() + 16 * 60_000) }]);
  await emptyCatalogue();
  expect(await fetched("/ill.jpg", { attempt: 6 })).toMatchObject({ state: "failed" });
});

test("importing again asks once more for what could not be fetched", async () => {
  const { id } = await fetched("/gone.jpg");
  await db().$transaction((tx) =>
    saveProduct(tx, productDraft({ pictures: [{ sourceUrl: `${base}/gone.jpg`, alt: "A bed" }] }), now),
  );
  expect(await db().media.findUniqueOrThrow({ where: { id } })).toMatchObject({
    state: "pending",
    lastError: null,
  });
  expect((await waiting()).map((job) => job.name)).toEqual(["fetch-media"]);
});

test("only keys of pictures open anything", async () => {
  for (const path of [
    "media/../secrets.json",
    "media/med_x.jpg",
    "../media/med_01kaq0000000000000000000aa.jpg",
    "media/med_01kaq0000000000000000000aa.svg",
    "media/med_01kaq0000000000000000000aa.jpg",
  ])
    expect(await openPicture(path)).toBeNull();
});
