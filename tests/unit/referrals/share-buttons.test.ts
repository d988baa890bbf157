import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ShareButtons } from "@/components/referrals/ShareButtons";

test("without script no button is there that would do nothing", () => {
  const page = renderToStaticMarkup(
    createElement(ShareButtons, { url: "https://shop.example/r/a", title: "Shop", text: "Look", of: "link" }),
  );
  expect(page).not.toContain("<button");
});
