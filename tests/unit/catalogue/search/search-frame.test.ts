import { expect, test } from "vitest";
import { inFrame } from "@/app/(shop)/search/in-frame";
import { places } from "@/app/(shop)/search/places";

const html = `<head><title></title></head><body>${places.head}<input id="${places.field}"/>${places.results}<p>Crème</p><script>"${places.results}"</script></body>`;

test("what was found stands at its places, and at the first of each only", () => {
  const found = { title: "<title>Bed</title>", typed: "bed", head: "<h1>Bed</h1>", results: "<ul>…</ul>" };
  expect(inFrame(html, found).toString()).toBe(
    `<head><title></title><title>Bed</title></head><body><h1>Bed</h1><input value="bed" id="${places.field}"/><ul>…</ul><p>Crème</p><script>"${places.results}"</script></body>`,
  );
});

test("what was typed stays inside its quotes", () => {
  const found = { title: "", typed: '"><b a="&', head: "", results: "" };
  expect(inFrame(html, found).toString()).toContain(
    `<input value="&quot;&gt;&lt;b a=&quot;&amp;" id="${places.field}"/>`,
  );
});

test("a frame without its places is refused", () => {
  const found = { title: "", typed: "", head: "", results: "" };
  expect(() => inFrame("<head></head>", found)).toThrow("has no <!--head-->");
});
