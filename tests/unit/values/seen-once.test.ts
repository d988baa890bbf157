import { expect, test } from "vitest";
import { seenMark, seenOnce } from "@/lib/values/seen-once";

const told = (text: string) =>
  `<script>self.__next_f.push([1,${JSON.stringify(text).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}])</script>`;
const row = (text: string, length = Buffer.byteLength(text)) =>
  told(`2:"a"\n3:T${length.toString(16)},`) + told(text);
const list = `${seenMark}<a href="/products/bed?a=1&amp;b=2">“Soft” – £20 \\ 😀</a>`;
const around = (data: string) =>
  `<div>${list}</div>${told("1:[]\n")}${data}${told('4:["$","div",null,{"markup":"$3"}]\n')}`;

test("marked markup stays where it is seen and is not said once more", () => {
  const page = seenOnce(around(row(list)));
  expect(page).toBe(around(told('2:"a"\n3:T0,') + told("")));
  expect(seenOnce(page)).toBe(page);
});

test("what is not marked, or not written as expected, stays", () => {
  for (const data of [row("<a>not marked</a>"), row(list, 7), told(`3:T99,${list}`)])
    expect(seenOnce(around(data))).toBe(around(data));
});
